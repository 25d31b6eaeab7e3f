import type {PhenomenonCase} from './types.ts'

/** Phenomena 1 to 8: where the tag stands, and how a quotation goes on over sentences and paragraphs. */
export const TAG_CASES: readonly PhenomenonCase[] = [
  {
    phenomenon: 1,
    name: 'tag after, form of address',
    style: 'British',
    text: `Ngozi Okafor has run Harlow Vale library since 2015. “We will take the council to court if we have to,” Ms Okafor said.`,
    quotes: [{
      content: ['“We will take the council to court if we have to,”'],
      kind: 'direct', speakers: ['Ngozi Okafor'], cue: 'say', source: 'Ms Okafor',
    }],
  },
  {
    phenomenon: 1,
    name: 'tag after, job before the name',
    style: 'American',
    text: `The paper mill will stay dark this year. "We ran every number twice and it just does not work," plant manager Luis Ortega said.`,
    quotes: [{content: ['"We ran every number twice and it just does not work,"'], kind: 'direct', speakers: ['Luis Ortega'], cue: 'say'}],
  },
  {
    phenomenon: 1,
    name: 'tag after two sentences, verb of memory',
    style: 'American',
    text: `“The river came up in twenty minutes. We grabbed the dog and ran,” Marisol Peña recalled as she swept mud from her porch in Dunmore.`,
    quotes: [{
      content: ['“The river came up in twenty minutes. We grabbed the dog and ran,”'],
      kind: 'direct', speakers: ['Marisol Peña'], cue: 'recall',
    }],
  },
  {
    phenomenon: 1,
    name: 'tag after in the present, single marks',
    style: 'British',
    text: `‘Nobody rang us before the bulldozers came’, Hywel Prosser says. He has farmed at Cwm Gwyn for 40 years.`,
    quotes: [{
      content: ['‘Nobody rang us before the bulldozers came’'],
      kind: 'direct', speakers: ['Hywel Prosser'], cue: 'say', source: 'Hywel Prosser',
    }],
  },
  {
    phenomenon: 2,
    name: 'inverted tag with apposition',
    style: 'British',
    text: `“The tide does not wait for a planning committee,” warned Fergus Laidlaw, the harbourmaster at Port Ellary.`,
    quotes: [{content: ['“The tide does not wait for a planning committee,”'], kind: 'direct', speakers: ['Fergus Laidlaw'], cue: 'warn'}],
  },
  {
    phenomenon: 2,
    name: 'inverted tag of a witness',
    style: 'American',
    text: `The trial entered its second week on Monday. "I never saw the other car," testified Dana Whitlock, a nurse from Carver County.`,
    quotes: [{content: ['"I never saw the other car,"'], kind: 'direct', speakers: ['Dana Whitlock'], cue: 'testify'}],
  },
  {
    phenomenon: 2,
    name: 'inverted tag, job before the name',
    style: 'American',
    text: `“It smelled like burnt sugar for a week,” explained retired firefighter Tom Nakamura.`,
    quotes: [{
      content: ['“It smelled like burnt sugar for a week,”'],
      kind: 'direct', speakers: ['Tom Nakamura'], cue: 'explain', source: 'retired firefighter Tom Nakamura',
    }],
  },
  {
    phenomenon: 2,
    name: 'inverted tag, single marks and comma outside',
    style: 'British',
    text: `‘A surgery was due to open by Easter and we got a car park’, complained Shabana Malik, who chairs the residents’ group.`,
    quotes: [{
      content: ['‘A surgery was due to open by Easter and we got a car park’'],
      kind: 'direct', speakers: ['Shabana Malik'], cue: 'complain',
    }],
  },
  {
    phenomenon: 3,
    name: 'tag before with a colon',
    style: 'British',
    text: `The number 14 was cut last month. Shabana Malik, who chairs the residents’ group, said: “We have waited nine years for a bus and we ` +
        `can wait nine more.”`,
    quotes: [{
      content: ['“We have waited nine years for a bus and we can wait nine more.”'],
      kind: 'direct', speakers: ['Shabana Malik'], cue: 'say',
    }],
  },
  {
    phenomenon: 3,
    name: 'tag before with a comma',
    style: 'American',
    text: `County Commissioner Joe Tindall said, "The landfill is full, and no amount of wishing will change that."`,
    quotes: [{
      content: ['"The landfill is full, and no amount of wishing will change that."'],
      kind: 'direct', speakers: ['Joe Tindall'], cue: 'say',
    }],
  },
  {
    phenomenon: 3,
    name: 'tag before without a mark between',
    style: 'British',
    text: `The gates stayed shut all weekend. Folasade Adeyemi, the park manager, said “we do not have the keys and never did”.`,
    quotes: [{content: ['“we do not have the keys and never did”'], kind: 'direct', speakers: ['Folasade Adeyemi'], cue: 'say'}],
  },
  {
    phenomenon: 3,
    name: 'tag before, written words of two sentences',
    style: 'American',
    text: `In a two-line email, coach Rick Dabrowski wrote: “The season is over. Turn in your pads by Friday.”`,
    quotes: [{content: ['“The season is over. Turn in your pads by Friday.”'], kind: 'direct', speakers: ['Rick Dabrowski'], cue: 'write'}],
  },
  {
    phenomenon: 4,
    name: 'split by a pronoun tag',
    style: 'British',
    text: `Shabana Malik has fought the bypass for a decade. “The scheme,” she said, “was drawn up by people who have never walked to school.”`,
    quotes: [{
      content: ['“The scheme,”', '“was drawn up by people who have never walked to school.”'],
      kind: 'direct', speakers: ['Shabana Malik'], cue: 'say', source: 'she',
    }],
  },
  {
    phenomenon: 4,
    name: 'split after a condition',
    style: 'American',
    text: `"If the dam goes," engineer Paul Redbird said, "it takes the whole east side with it."`,
    quotes: [{content: ['"If the dam goes,"', '"it takes the whole east side with it."'], kind: 'direct', speakers: ['Paul Redbird'], cue: 'say'}],
  },
  {
    phenomenon: 4,
    name: 'split by a tag with an addressee',
    style: 'British',
    text: `‘What matters’, Fergus Laidlaw told the inquiry, ‘is that the light was out.’`,
    quotes: [{
      content: ['‘What matters’', '‘is that the light was out.’'],
      kind: 'direct', speakers: ['Fergus Laidlaw'], cue: 'tell', addressee: 'the inquiry',
    }],
  },
  {
    phenomenon: 4,
    name: 'split by an inverted tag with apposition',
    style: 'American',
    text: `“My father drove this route for 31 years,” said Angela Boudreaux, a city bus driver, “and he never once had working heat.”`,
    quotes: [{
      content: ['“My father drove this route for 31 years,”', '“and he never once had working heat.”'],
      kind: 'direct', speakers: ['Angela Boudreaux'], cue: 'say',
    }],
  },
  {
    phenomenon: 5,
    name: 'goes on in the next sentence',
    style: 'British',
    text: `Hywel Prosser learnt of the sale from a neighbour. “I was shearing when she rang,” Mr Prosser said. “I laughed until the surveyors ` +
        `turned up.”`,
    quotes: [{
      content: ['“I was shearing when she rang,”', '“I laughed until the surveyors turned up.”'],
      kind: 'direct', speakers: ['Hywel Prosser'], cue: 'say',
    }],
  },
  {
    phenomenon: 5,
    name: 'goes on with two sentences after an inverted tag',
    style: 'American',
    text: `"The kids were already on the bus," said Principal Yolanda Ruiz. "We counted heads twice. Everybody was there."`,
    quotes: [{
      content: ['"The kids were already on the bus,"', '"We counted heads twice. Everybody was there."'],
      kind: 'direct', speakers: ['Yolanda Ruiz'], cue: 'say',
    }],
  },
  {
    phenomenon: 5,
    name: 'goes on after a question',
    style: 'British',
    text: `“Where were the inspectors?” asked Bronwen Tudor, a tenant. “Nobody from the council has set foot in the block since March.”`,
    quotes: [{
      content: ['“Where were the inspectors?”', '“Nobody from the council has set foot in the block since March.”'],
      kind: 'direct',
      speakers: ['Bronwen Tudor'],
      cue: 'ask',
    }],
  },
  {
    phenomenon: 6,
    name: 'two paragraphs, tag in the second',
    style: 'British',
    text: `“The first winter was the worst of it.\n\n“By the second we had a stove and a door that shut,” said Morag Sinclair, the warden.`,
    quotes: [{
      content: ['“The first winter was the worst of it.', '“By the second we had a stove and a door that shut,”'],
      kind: 'direct',
      speakers: ['Morag Sinclair'],
      cue: 'say',
    }],
  },
  {
    phenomenon: 6,
    name: 'tag, then left open over a paragraph',
    style: 'American',
    text: [
      `"I came here with two suitcases," said Minh Tran, who owns the bakery. "One was full of pans.`,
      `"The other had my mother's recipes, and I have not changed a gram in 26 years."`,
    ].join('\n\n'),
    quotes: [{
      content: [
        '"I came here with two suitcases,"',
        '"One was full of pans.',
        `"The other had my mother's recipes, and I have not changed a gram in 26 years."`,
      ],
      kind: 'direct',
      speakers: ['Minh Tran'],
      cue: 'say',
    }],
  },
  {
    phenomenon: 6,
    name: 'three paragraphs after a colon',
    style: 'British',
    text: [
      `In his resignation letter Gareth Pugh wrote: “I have served this club for 18 seasons.`,
      `“I leave it with a full cupboard and an empty bench.`,
      `“The rest is for others.”`,
    ].join('\n\n'),
    quotes: [{
      content: ['“I have served this club for 18 seasons.', '“I leave it with a full cupboard and an empty bench.', '“The rest is for others.”'],
      kind: 'direct',
      speakers: ['Gareth Pugh'],
      cue: 'write',
    }],
  },
  {
    phenomenon: 7,
    name: 'speaker introduced in the paragraph before',
    style: 'British',
    text: `The fiercest reaction came from Eilidh Munro, the crofters’ leader.\n\n“They have sold the hill from under us and left us the bill.”`,
    quotes: [{content: ['“They have sold the hill from under us and left us the bill.”'], kind: 'direct', speakers: ['Eilidh Munro']}],
  },
  {
    phenomenon: 7,
    name: 'speaker characterised in the paragraph before',
    style: 'American',
    text: `Pastor Andre Whitfield was not in a forgiving mood.\n\n“This building fed four hundred people a week, and tonight it is a parking lot.”`,
    quotes: [{
      content: ['“This building fed four hundred people a week, and tonight it is a parking lot.”'],
      kind: 'direct', speakers: ['Andre Whitfield'],
    }],
  },
  {
    phenomenon: 7,
    name: 'wholly quoted paragraph after a tagged one',
    style: 'American',
    text: `"We lost both barns," said rancher Cole Hendricks.\n\n"The horses got out because my daughter, who is nine, opened the gate."`,
    quotes: [{
      content: ['"We lost both barns,"', '"The horses got out because my daughter, who is nine, opened the gate."'],
      kind: 'direct',
      speakers: ['Cole Hendricks'],
      cue: 'say',
    }],
  },
  {
    phenomenon: 8,
    name: 'speaker named in the paragraph after',
    style: 'British',
    text: [
      `“It is the end of the high street and everybody in this room knows it.”`,
      `Those were the words with which Lena Haworth, who has sold shoes in Marlbeck since 1988, closed Monday’s meeting.`,
    ].join('\n\n'),
    quotes: [{content: ['“It is the end of the high street and everybody in this room knows it.”'], kind: 'direct', speakers: ['Lena Haworth']}],
  },
  {
    phenomenon: 8,
    name: 'speaker revealed after the opening words',
    style: 'American',
    text: [
      `"We are not leaving until somebody shows us what is in that water."`,
      `The speaker was Denise Baptiste, a mother of four, and the crowd in the school gym rose to its feet.`,
    ].join('\n\n'),
    quotes: [{content: ['"We are not leaving until somebody shows us what is in that water."'], kind: 'direct', speakers: ['Denise Baptiste']}],
  },
  {
    phenomenon: 8,
    name: 'speaker in the paragraph after, by his voice',
    style: 'American',
    text: [
      `“You could hear it coming, like a train with no brakes.”`,
      `The voice on the tape is Tom Nakamura’s, a week after the levee broke.`,
    ].join('\n\n'),
    quotes: [{content: ['“You could hear it coming, like a train with no brakes.”'], kind: 'direct', speakers: ['Tom Nakamura']}],
  },
]

/** A text that wakes every part of the analysis. */
export const ARTICLE = `Harbour plan rejected
By Ann Reed
2 April 2019

PORT ELLIS (Wire) — Mark Osei, the council leader, said the plan was “dead in the water” on Easter Monday at 9 p.m.

“We asked for help and nobody came,” Mr Osei said. “We will ask again before 5 May, for $2 million.” The statement said it was late.
`

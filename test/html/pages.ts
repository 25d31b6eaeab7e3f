/** Paragraphs of an invented article, long enough for running text. */
export const STORY = [
  'The county closed the bridge over the Quill on Monday after engineers found rust in every one of its forty beams.',
  '“We could not leave it open for another night,” said Ann Reed, the county’s engineer. “The risk was too great for that.”',
  'Traders on the east bank, who lost the summer to the flood, asked for boats and for a cut in rates until the spring.',
  'The council of the small harbour town will meet on Thursday to hear what a new bridge would cost, and who would pay for it.',
]

/** A page with the furniture that news pages have. */
export const PAGE = `<!DOCTYPE html>
<html lang="en-GB">
<head>
<title>Bridge to stay shut until spring | Quillport Gazette</title>
<meta property="og:title" content="Bridge to stay shut until spring">
<style>p { color: black }</style>
<script>document.write("<p>Written by a script, and never read by anybody at all in this test.</p>")</script>
</head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main>
<article class="story">
<h1>Bridge to stay shut until spring</h1>
<p class="byline">By Jo Lind and Sam Okoro</p>
<time datetime="2019-11-18T09:30:00Z">18 November 2019</time>
<div class="share-tools"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div>
<figure><img src="bridge.jpg"><figcaption>The bridge in winter. Credit: Mara Quill</figcaption></figure>
<div class="body">
<p>${STORY[0]}</p>
<p>${STORY[1]}</p>
<div class="newsletter-signup"><p>Get the best of the Gazette in your inbox, every morning before you have had your first cup of tea.</p></div>
<aside class="pull-quote">The risk was too great for that</aside>
<h2>What the traders want</h2>
<ul><li>boats every half hour</li><li>a cut in rates</li></ul>
<blockquote>It is the third time in ten years that we are cut off from our customers, and the third time nobody told us.</blockquote>
<p>${STORY[2]}</p>
<p><a href="/mill">Read more: Old mill opens as a shelter</a></p>
<p hidden>A hidden paragraph that no reader of this page has seen, and that must not reach the text of the document.</p>
<p style="color: red; display : none">Another one that is not shown to anybody, however long it may be, and however much it says.</p>
<template><p>A template is no text either, although it looks like a paragraph to anybody who reads the source.</p></template>
<p>${STORY[3]}</p>
</div>
<ul class="related"><li><a href="/a">Ferry line adds a boat</a></li><li><a href="/b">Third ship will sail</a></li></ul>
</article>
</main>
<footer><p>Copyright 2019 Quillport Gazette. All rights reserved.</p></footer>
</body>
</html>`

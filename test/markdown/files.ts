/** A story in Markdown with what such files hold. */
export const FILE = `---
title: Council votes to close fish market
author:
  - Jo Reed
  - name: Ann Lee
date: 2019-05-03T08:15:00+01:00
tags: [harbour, trade]
lang: en_GB
---

# Council votes to close *fish market*

![Gulls over the old market hall in winter](gulls.jpg "The old market hall, which is to close. Photo: Tom Marsh")

The council of the small harbour town has voted to close the **old fish market** in the spring, its leader said on Monday. It was built in
1911 &mdash; and has been repaired [three times](https://quill.example/repairs) since then, at a cost of \\*ten\\* million.[^1]

## Years of debate

"We have waited for ten years," Mara Quill told reporters, "and nobody has come forward with a plan that we could
pay for."

> The gulls will miss us more than
> any of you will, and so will
the cats.

What the council will do:

* close the hall
* move the traders to [North Gate][gate]
  or to Old Square

| Year | Traders |
| ---- | ------: |
| 1911 | 64      |
| 2019 | 12      |

\`\`\`
traders = 12
\`\`\`

<!-- Jo: check the year --> <script>track()</script>

[gate]: https://quill.example/gate

[^1]: An earlier version of this article gave the wrong sum.
`

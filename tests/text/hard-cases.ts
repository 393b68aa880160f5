/** Markdown in which rendered text and source differ, a case an entry. */
export const hardCases: Record<string, string> = {
  'named references': 'a &amp; b &lt;c&gt; &nbsp;d &copy;&reg; &unknown; &amp ; e',
  'numeric references': '&#65;&#x42;&#X43; &#0; &#xD800; &#1114112; &#99999999; &#;',
  'references of two units': 'a &nGt; b &#x1F600; c &#128512;d',
  'references at edges': '&amp;a\nb&amp;\n&amp;c&#32;\n&#32;d',
  'reference to a line feed': 'a&#10;b *c&#10;d*',
  'reference to a carriage return': 'a&#13;b',
  escapes: '\\*a\\* \\\\b \\[c\\] \\a \\`d\\` \\&amp; \\\\\\*e',
  'escape at the end': 'a\\\n\nb\\\\\nc',
  'hard breaks': 'a  \nb\\\nc   \n  d \ne\t\nf',
  'hard breaks in emphasis': '*a  \nb\\\nc* **d\\\n e**',
  CRLF: 'a\r\nb  \r\nc\\\r\nd\r\n\r\n`e\r\nf`\r\n\r\n```\r\ng\r\n\r\nh\r\n```\r\n\r\n    i\r\n    j\r\n',
  CR: 'a\rb  \rc\\\rd\r\r`e\rf`\r\r```\rg\r\rh\r```\r',
  tabs: 'a\tb\n\tc\td\n\n>\ta\n>\t\tb\n\n-\ta\n\n\tb\n\n\t\tc\td\n',
  'tabs in code': '>\t\tfoo\n>\t\tbar\tbaz\n\n-\t\tfoo\n\n1.\t```\n\ta\tb\n\t```\n',
  'block quote': '> a *b\n> c* d\n>e\n>    f\n> > g\n> > h\n>> i',
  'lazy lines': '> a\nb\n> c\n   d\n> e\n    > f\n\n> > g\nh\n> i',
  'signs that are no prefix':
    'a\n    > b\n    - c\n    # d\n\n> a\n>     > b\n>     > > c\n\n- > a\n      > b\n  > c',
  lists: '- a\n  b\n    c\n\n  d\n- e\n\n10. f\n    g\n    - h\n      i\nj\n',
  'lists in quotes': '> - a\n>   b\n>   > c\n>   > d\n>\n> 1. e\n>    f\n',
  'fenced code in containers':
    '- ```js\n  a\n    b\n\n  c\n  ```\n\n> ~~~\n> d\n>   e\n>\n> > f\n> ~~~\n\n   ```\n   g\n  h\n     i\n   ```\n',
  'unclosed fences': '> ```\n> a\n> b\n\n```\nc\n\nd\n\n',
  'indented code':
    '    a\n      b\n\n    c\n\n>     d\n>      e\n\n-     f\n\n  - g\n\n        h\n         i\n',
  'code that looks like a fence': '    ```\n    a\n    ```\n\n-     ~~~\n      b\n',
  'inline code': '`a` `` b `c` `` ` d ` `  e  ` ` ` `f\ng` `h \n i ` ` \nj\n ` ``\nk\n``',
  'inline code in containers':
    '> `a\n> b` c `d\n>   e\n> f` ``\n> g\n> ``\n\n- `h\n  i` ``\n  j\n  ``\n',
  headings:
    '# a\n\n##   b &amp; c   ##\n\n  d *e*\n  f \n===\n\ng\nh\n---\n\n> # i\n> j\n> ---\n\n#\tk\n\n### l \\#\n',
  links: '[a\\]b](c "d") [e\nf][g] [g] [g][] <https://a.b/?c=1&amp;d=2> <m@n.o>\n\n[g]: h',
  images: 'a ![b](c) d ![e\nf](g)\nh',
  html: 'a <b>c</b> d\n<i\nx>e</i>\n\n<div>\nf\n</div>\n\n<!-- g --> h',
  'byte order mark': '\uFEFFa *b*\n\n> c\n> d &amp; e\n\n```\nf\n```\n',
  'byte order mark and front matter': '\uFEFF---\na: b\n---\n\nc *d*\n',
  'front matter': '---\ntitle: a\n---\n\nb\n\n+++\nc\n+++\n',
  'unpaired surrogates': 'a\uD83D b\uDE00 c *\uD83D* &amp;\uDE00',
  'NUL characters': 'a\0b &amp; \0 `c\0d`\n\n    e\0f\n',
  'invisible characters': 'a\u200Bb &shy;c\u00ADd \uFEFFe\u2028f &amp; g\uFE0F',
  astral: '😀a &amp; 👨‍👩‍👧 b\\*😀\n𝒳 c',
  'table cells':
    '| a | b\\|c |\n|:--|--:|\n| `d\\|e` | `f\\\\|g` |\n| *h\\|i* | j &amp; k \\\\ |\nl | `m \\| n\\\\o`\n',
  'table without outer pipes': 'a | b\n-|-\n`c\\|d` | e\\*\n',
  'table in containers':
    '> | a | b |\n> |---|---|\n> | `c\\|d` | e &amp; f |\n\n- | g | h |\n  |---|---|\n  | i | j |\n',
  strikethrough: '~a~ ~~b~~ ~~c\nd~~ \\~e~',
  'task lists': '- [x] a &amp; b\n- [ ] c\n  d\n- [ ]e',
  'autolink literals': 'www.a.b/c?d=1&e=2 https://f.g/h_i_j, k@l.m\nhttp://n.o/p&amp; q',
  'autolinks without positions':
    'a\\_b@c.de f /g@h.ij k\nx l\\_m@n.op *q\\_r@s.tu* **v\\_w@x.yz** ~~a\\_b@c.de~~',
  'autolinks without positions in blocks':
    '# a\\_b@c.de\n\n##  \\#f /g@h.ij ##\n\nx\\_y@c.de\nz\\_y@c.de\n===\n\n> a &amp; \\_b@c.de\n> d /e@f.gh\n>  /i@j.kl\nm /n@o.pq\n\n| a\\_b@c.de | f |\n|--|--|\n|   /g@h.ij&amp;| k\\|/l@m.no|\n\n- [x] a\\_b@c.de\n',
  'autolinks after breaks': 'a  \n  /b@c.de\\\n/f@g.hi\n/j@k.lm &amp; /n@o.pq',
  'autolinks behind nodes': '![a](b)/c@d.ef *g*/h@i.jk `l`/m@n.op <b>/q@r.st [u](v)/w@x.yz',
  footnotes:
    'a[^1] b[^two]\n\n[^two]: c *d*\n    e\n\n    f\n\n[^1]: g\n\n    ```\n    h\n    ```\n\ni\n\n[^3]: unused &amp; j\nk\n',
  'footnotes in containers': '> a[^1]\n>\n> [^1]: b\n>     c\n\n- d[^2]\n\n  [^2]: e\n      f\n',
  definitions: '[a]: b\n"c"\nd [a]\n\n[e]: f\n\ng\n',
  'unmatched marks': '*a **b* _c __ [d] ![e] ]f[ `g ``h <i &j \\',
  'directives that are none': '9:00 a.m. :a[b]{c} ::d\n\n:::e\nf\n:::\n',
}

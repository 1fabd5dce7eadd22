/// What people may call things, and what must not do anything in a comment.
enum HostileNames {
  static let all = [
    "A | B", "A \\| B |", "one\ttab", "<script>alert(1)</script>", "<img src=x onerror=y>",
    "</details></table><h1>Big", "`code` and ``more``", "```", "@octocat and @org/team", "see #1, GH-12, org/repo#3",
    "!5 merge, $6 snippet, %7 milestone, ~bug, &8 epic, ^9", "https://evil.example/x and www.evil.example",
    "mail me@evil.example or mailto:me@evil.example", "[link](https://evil.example)",
    "![image](https://evil.example/x.png)",
    "[ref]: https://evil.example", "**bold** __bold__ *it* _it_ ~~gone~~", "# heading", "- list", "1. list", "> quote",
    "$x^2$ and $$y$$", "&lt;b&gt; &amp; &#64;octocat", "1234567890abcdef1234567890abcdef12345678", "a\u{308}|\u{308}b",
    "\u{202E}txt.exe\u{202C}", "==mark== :smile: {.class}", "<!-- comment", "-->", "]]>", "&#8203;",
    "👩‍👩‍👧 | 名前 #1", "^alert#1 [vulnerability:1] [issue:2]", "ftp://evil.example", "javascript:alert(1)",
  ]
}

"""Texts that have broken the pages of other programs. Sources: the OWASP cheat sheets on script
injection, the advisories of Hugo, goldmark, comrak, ammonia and cmark, and CWE-1236."""

from __future__ import annotations

HTML = [
    "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>", "<scr<script>ipt>",
    "<script\x0c>alert(1)</script>", "</script><script>alert(1)</script>", "<script/x>alert(1)",
    "<img src=x onerror=alert(1)>", "<img/src=x/onerror=alert(1)>", "<svg onload=alert(1)>",
    "<svg><set attributeName=href to=javascript:alert(1)>", "<svg><script>alert(1)</script></svg>",
    "<svg><animate attributeName=href values=javascript:alert(1)>",
    "<math><annotation-xml encoding='text/html'><script>alert(1)</script></annotation-xml></math>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>", "<iframe src=javascript:alert(1)>",
    "<style>@import 'https://evil.example/x.css'</style>", "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>", "<form action=/x><input>",
    "<details open ontoggle=alert(1)>", "<body onload=alert(1)>", "<plaintext>", "<textarea>",
    "</textarea>", "<title>x</title>", "</title><script>alert(1)</script>", "<xmp>", "<noscript>",
    "</main></body></html>", "</p></div></main>", "</td></tr></table>", "</a>", "</h2>", "</li></ul>",
    "<!-- x --!> <script>alert(1)</script>", "<!-->", "<!--->", "<!-- -->", "<![CDATA[x]]>",
    "<?php echo 1 ?>", "<!DOCTYPE html>", "<object data=x>", "<embed src=x>", "<link rel=x href=y>",
    "<video><source onerror=alert(1)>", "<a href='javascript:alert(1)'>x</a>", "<b>x</b>", "<x y=z>",
    "<a\nhref='javascript:alert(1)'>x</a>", "<\x00script>", "< script>", "<//script>", "&lt;script&gt;",
    "&#60;script&#62;", "&#x3c;script&#x3e;", "\u003cscript\u003e", "\uff1cscript\uff1e", "<q cite=x>",
]

ADDRESSES = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "javascript&#58;alert(1)",
    "javascript&colon;alert(1)", "java\tscript:alert(1)", "java%73cript:alert(1)",
    "&#106;avascript:alert(1)", "\x01javascript:alert(1)", "javascript\\:alert(1)", "vbscript:x",
    "data:text/html,<script>alert(1)</script>", "data:image/svg+xml;base64,AAAA", "blob:x",
    "filesystem:x", "about:blank", "view-source:x", "jar:x", "tel:1", "file:///etc/passwd",
    "//evil.example", "\\\\evil.example", "/\\evil.example", "https:evil.example", "http://x.example",
    "https://a@b.example/", "https://xn--80ak6aa92e.example/", "https://еxample.org/",
    "mailto:a@b.example?body=%0d%0aBcc:x", "?x=<script>", "#<script>", "#x\"onclick=\"alert(1)",
    "https://x.example/" + "a" * 3000, "%252e%252e/", "../../../etc/passwd", "https://x.example/\"'<>",
]

ATTRIBUTES = [
    '"', "'", "`", '" onmouseover="alert(1)', "' onmouseover='alert(1)", "x onmouseover=alert(1)",
    '"><script>alert(1)</script>', "'><img src=x onerror=alert(1)>", "&quot", "&quot onclick=x",
    "&#34; onclick=x", '\\" onclick=x', 'x" style="position:fixed', "id=main-content", "a\u00a0b",
    "__proto__", "constructor", "{: onclick=alert(1)}", "{#x onclick=alert(1)}",
]

TEMPLATES = [
    "{{ 7*7 }}", "{{{page-title}}}", "{{&page-title}}", "{{>layout}}", "{{#notice}}x{{/notice}}",
    "{{^notice}}x{{/notice}}", "{{!x}}", "{{=<% %>=}}", "<%= 7*7 %>", "{% include x %}", "${7*7}",
    "#{7*7}", "{{term:no-such}}", "\\{{area-name}}", "{{area-name", "}}", "{{$main}}x{{/main}}",
]

DATA = [
    "=1+1", "+1", "-1", "@SUM(1)", "=cmd|' /C calc'!A0", "\t=1", "a,b", 'a"b', "&anchor", "*anchor",
    "!!python/object:x", "- x", "? x", "a: b", "---", "...", "NO", "null", "1e999", "%YAML 1.1",
]

CHARACTERS = [
    "\u202egnp.exe", "\u2066x\u2069", "\u200bx", "\u200dx", "\u2060x", "\ufeffx", "\u061cx",
    "\U000e0041", "x\ufe0f", "\x08", "\x0b", "\x1b[31m", "\x7f", "\x85", "\u2028x", "\u2029x",
    "e\u0301", "\uffff", "\ufffd", "𝒳", "ﬁ", "İ", "ß", "\U0001f468\u200d\U0001f469",
]

ALL = list(dict.fromkeys(HTML + ADDRESSES + ATTRIBUTES + TEMPLATES + DATA + CHARACTERS))

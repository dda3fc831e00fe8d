"""Hostile texts: encodings, sizes, markup without end, formats that are not read under names that are."""

from __future__ import annotations

import codecs
import random

from bench.trap import ERROR, EXTRACTS, HEAD, NONE, ROWS, TITLE, Trap, html, markdown, narrative


def hostile_texts() -> list[Trap]:
    """Texts, CSV, Markdown and HTML."""
    return [*_encodings(), *_sizes(), *_markup(), *_foreign()]


def _encodings() -> list[Trap]:
    plan = narrative()
    return [
        Trap("encoding", "utf16le-bom.txt", codecs.BOM_UTF16_LE + plan.encode("utf-16-le"), EXTRACTS),
        Trap("encoding", "utf16be-bom.txt", codecs.BOM_UTF16_BE + plan.encode("utf-16-be"), EXTRACTS),
        Trap("encoding", "utf16le-no-bom.txt", plan.encode("utf-16-le"), EXTRACTS),
        Trap("encoding", "utf16be-no-bom.md", markdown().encode("utf-16-be"), EXTRACTS),
        Trap("encoding", "utf32le-bom.txt", codecs.BOM_UTF32_LE + plan.encode("utf-32-le"), EXTRACTS),
        Trap("encoding", "utf32be-no-bom.txt", plan.encode("utf-32-be"), EXTRACTS, ERROR),
        Trap("encoding", "utf8-bom.md", codecs.BOM_UTF8 + markdown().encode(), EXTRACTS),
        Trap("encoding", "cp1252.md", markdown().encode("cp1252"), EXTRACTS),
        Trap("encoding", "latin9.txt", plan.encode("iso8859-15"), EXTRACTS),
        Trap("encoding", "mac-roman.txt", plan.encode("mac-roman"), EXTRACTS),
        Trap("encoding", "cp850.txt", plan.encode("cp850"), EXTRACTS),
        Trap("encoding", "ebcdic.txt", plan.encode("cp500"), ERROR, f"{NONE}|{EXTRACTS}"),
        Trap("encoding", "utf7.txt", plan.encode("utf-7"), EXTRACTS, NONE),
        Trap("encoding", "utf8-broken.txt", plan.encode().replace("ó".encode(), b"\xc3"), EXTRACTS),
        Trap("encoding", "html-says-utf8-is-1252.html", html().encode("cp1252"), EXTRACTS),
        Trap("encoding", "surrogates.txt", plan.encode() + b"\xed\xa0\x80\xed\xbf\xbf\xf5\xff", EXTRACTS),
        Trap("encoding", "nul-bytes.txt", plan.replace(" ", " \0").encode(), EXTRACTS, f"{ERROR}|{NONE}"),
        Trap("encoding", "nul-tail.md", markdown().encode() + b"\0" * 300_000, EXTRACTS, ERROR),
        Trap("encoding", "cr-only.txt", plan.replace("\n", "\r"), EXTRACTS),
        Trap("encoding", "nel-and-ls.txt", plan.replace("\n", "\u2028"), EXTRACTS, NONE),
        Trap("encoding", "form-feeds.txt", plan.replace("\n\n", "\n\f\n"), EXTRACTS),
        Trap("encoding", "ansi-colours.txt", plan.replace("Responsable", "\x1b[31mResponsable\x1b[0m"), EXTRACTS),
        Trap("empty", "only-bom.txt", codecs.BOM_UTF8, ERROR, NONE),
        Trap("empty", "only-bom16.md", codecs.BOM_UTF16_LE, ERROR, NONE),
        Trap("empty", "only-newlines.txt", "\n" * 5000, NONE, ERROR),
        Trap("empty", "only-invisible.txt", "\u200b\u2060\ufeff\u00ad" * 500, NONE, ERROR),
        Trap("empty", "one-byte.pdf", b"%", ERROR, NONE),
        Trap("empty", "one-nul.docx", b"\0", ERROR, NONE),
        Trap("empty", "nothing.xlsx", b"", ERROR),
        Trap("empty", "nothing.png", b"", ERROR),
        Trap("empty", "megabyte-of-nul.txt", b"\0" * 1_000_000, ERROR, NONE),
    ]


def _sizes() -> list[Trap]:
    row = ",".join(f"columna {i}" for i in range(100_000))
    chance = random.Random(5)
    words = ["actividad", "taller", "2021", "Responsable:", "1.1", "marzo", "||", "US$ 40.000", "(", "de", "\t"]
    salad = " ".join(chance.choice(words) for _ in range(300_000))
    many = "\n".join([f"# {TITLE}", "", "|".join(HEAD), "---|---|---|---|---", *("|".join(r) for r in ROWS * 5000)])
    return [
        Trap("text-bomb", "one-line-40MB.txt", lambda: b"palabra " * 5_000_000, NONE, ERROR),
        Trap("text-bomb", "one-word-20MB.txt", lambda: b"x" * 20_000_000, NONE, ERROR),
        Trap("text-bomb", "columns-100000.csv", f"{row}\n{row}\n{row}\n", NONE, ERROR),
        Trap("text-bomb", "rows-1000000.csv", lambda: b"a,b,c\n" * 1_000_000, NONE, ERROR),
        Trap("text-bomb", "open-quote.csv", 'a,b\n"' + "x,y\n" * 200_000, NONE, ERROR),
        Trap("text-bomb", "quotes.csv", '"' * 500_000, NONE, ERROR),
        Trap("text-bomb", "semicolons.csv", ";" * 400_000 + "\n" + ";" * 400_000, NONE, ERROR),
        Trap("text-bomb", "tabs.tsv", "\t" * 400_000, NONE, ERROR),
        Trap("text-bomb", "salad.txt", salad, NONE, f"{ERROR}|{EXTRACTS}"),
        Trap("text-bomb", "parentheses.txt", "(" * 400_000, NONE, ERROR),
        Trap("text-bomb", "numbers.txt", "1." * 300_000, NONE, ERROR),
        Trap("text-bomb", "numbered-lines.txt", "".join(f"{i}.{i}.{i}\n" for i in range(100_000)), NONE, ERROR),
        Trap("text-bomb", "colons.txt", "a: " * 200_000, NONE, ERROR),
        Trap("text-bomb", "dates.txt", "enero de 2021 - marzo de 2021, " * 30_000, NONE, ERROR),
        Trap("text-bomb", "dashes.txt", "-" * 500_000, NONE, ERROR),
        Trap("text-bomb", "spaces-between.txt", ("palabra" + " " * 4000) * 300, NONE, ERROR),
        Trap("text-bomb", "combining.txt", "a" + "\u0301" * 400_000, NONE, ERROR),
        Trap("text-bomb", "bidi.txt", "\u202e" * 200_000 + "plan", NONE, ERROR),
        Trap("text-bomb", "emoji.txt", "👩‍👩‍👧‍👦" * 60_000, NONE, ERROR),
        Trap("text-bomb", "rows-20000.md", many, EXTRACTS, ERROR),
        Trap("text-bomb", "quote-depth.md", ">" * 20_000 + " plan", NONE, ERROR),
        Trap("text-bomb", "list-depth.md", "".join("  " * i + "- x\n" for i in range(2000)), NONE, ERROR),
        Trap("text-bomb", "links.md", "[" * 50_000 + "](" * 50_000, NONE, ERROR),
        Trap("text-bomb", "emphasis.md", "*a_" * 60_000, NONE, ERROR),
        Trap("text-bomb", "backticks.md", "`" * 100_000 + "a", NONE, ERROR),
        Trap("text-bomb", "references.md", "".join(f"[a{i}]: b\n" for i in range(60_000)), NONE, ERROR),
        Trap("text-bomb", "header-only.md", "|a" * 50_000 + "\n" + "|-" * 50_000, NONE, ERROR),
        Trap("text-bomb", "heading-run.md", "# x\n" * 100_000, NONE, ERROR),
    ]


def _markup() -> list[Trap]:
    cells = "<td>x</td>" * 20_000
    spans = "<table>" + "<tr><td colspan=1000 rowspan=65534>x</td></tr>" * 200 + "</table>"
    entities = "<!DOCTYPE html [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>" + html("&b;" * 1000)
    xxe = "<?xml version='1.0'?><!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + html("&x;")
    return [
        Trap("html-active", "xxe.html", xxe, EXTRACTS),
        Trap("html-active", "entities.html", entities, EXTRACTS),
        Trap("html-active", "frames.html", html("<iframe src='file:///etc/passwd'></iframe>"), EXTRACTS),
        Trap("html-active", "refresh.html", html("<meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'>"), EXTRACTS),
        Trap("html-active", "script.html", html("<script>" + "while(1){}" * 2000 + "</script>"), EXTRACTS),
        Trap("html-active", "style-bomb.html", html("<style>" + "a{}" * 200_000 + "</style>"), EXTRACTS),
        Trap("html-active", "data-uri.html", lambda: html(f"<img src='data:image/png;base64,{'A' * 5_000_000}'>").encode(), EXTRACTS),
        Trap("html-active", "svg.html", html("<svg><image href='http://127.0.0.1:9/x'/><script>1</script></svg>"), EXTRACTS),
        Trap("html-active", "base.html", html("<base href='file:///'><link rel=stylesheet href='etc/passwd'>"), EXTRACTS),
        Trap("html-bomb", "depth.html", "<div>" * 100_000 + TITLE, NONE, ERROR),
        Trap("html-bomb", "tables-in-tables.html", "<table><tr><td>" * 5000 + "x", NONE, ERROR),
        Trap("html-bomb", "spans.html", spans, NONE, ERROR),
        Trap("html-bomb", "colspan-huge.html", html().replace("<th>Actividad", "<th colspan=999999999>Actividad"), EXTRACTS, f"{ERROR}|{NONE}"),
        Trap("html-bomb", "rowspan-negative.html", html().replace("<td>Perú", "<td rowspan=-5 colspan=0>Perú"), EXTRACTS),
        Trap("html-bomb", "wide-row.html", f"<table><tr>{cells}</tr><tr>{cells}</tr></table>", NONE, ERROR),
        Trap("html-bomb", "unclosed.html", html().replace("</td>", "").replace("</tr>", ""), EXTRACTS),
        Trap("html-bomb", "attributes.html", "<p " + " ".join(f"a{i}=1" for i in range(200_000)) + ">x", NONE, ERROR),
        Trap("html-bomb", "one-attribute.html", "<p title='" + "a" * 5_000_000, NONE, ERROR),
        Trap("html-bomb", "comments.html", html("<!--" * 100_000 + "-->"), EXTRACTS),
        Trap("html-bomb", "lists.html", "<ul><li>" * 20_000 + "x", NONE, ERROR),
        Trap("html-bomb", "formatting.html", "<b><i><font>" * 20_000 + "x", NONE, ERROR),
        Trap("html-bomb", "character-references.html", html("&#99999999;&#xFFFFFFFFF;&#0;&#xD800;" * 5000), EXTRACTS),
        Trap("html-malformed", "cut.html", html()[: len(html()) * 2 // 3], EXTRACTS, NONE),
        Trap("html-malformed", "hidden.html", html("<div style='display:none'>" + "x" * 1000 + "</div>"), EXTRACTS),
    ]  # fmt: skip


def _foreign() -> list[Trap]:
    rtf = r"{\rtf1\ansi " + narrative().replace("\n", r"\par ") + "}"
    mail = f"From: a@example.org\nTo: b@example.org\nSubject: {TITLE}\nMIME-Version: 1.0\nContent-Type: text/plain\n\n"
    part = "--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n" + "QUJD" * 5000 + "\n--b--"
    svg = f"<svg xmlns='http://www.w3.org/2000/svg'><text>{TITLE}</text><image href='file:///etc/passwd'/></svg>"
    return [
        Trap("wrong-format", "plan.rtf", rtf, ERROR),
        Trap("wrong-format", "rtf-as.doc", rtf, ERROR),
        Trap("wrong-format", "rtf-as.docx", rtf, ERROR),
        Trap("wrong-format", "mail.eml", mail.replace("text/plain", "multipart/mixed; boundary=b") + part, NONE, ERROR),
        Trap("wrong-format", "picture.svg", svg, NONE, ERROR),
        Trap("wrong-format", "data.json", '{"a": [' + "1," * 50_000 + "2]}", NONE, ERROR),
        Trap("wrong-format", "deep.json", "[" * 100_000, NONE, ERROR),
        Trap("wrong-format", "program.py", "import os\n\n\ndef plan(year):\n    return year\n" * 300, NONE, ERROR),
        Trap("wrong-format", "calendar.ics", "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nSUMMARY:Taller\nDTSTART:20210301\nEND:VEVENT\n" * 50, NONE, ERROR),
        Trap("wrong-format", "log.txt", "2021-03-01 10:00:01 INFO worker started job=1 lead=none\n" * 20_000, NONE, ERROR),
        Trap("wrong-format", "paper.tex", "\\documentclass{article}\\begin{document}Plan\\end{document}\n" * 200, NONE, ERROR),
        Trap("wrong-format", "laughs.xml", "<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a 'ha'>" + "".join(f"<!ENTITY a{i} '&a{i - 1 if i else ''};&a{i - 1 if i else ''};'>" for i in range(30)) + "]><l>&a29;</l>", NONE, ERROR),
        Trap("wrong-format", "base64.txt", lambda: __import__("base64").encodebytes(random.Random(3).randbytes(400_000)), NONE, ERROR),
        Trap("wrong-format", "random.bin", lambda: random.Random(1).randbytes(200_000), ERROR),
        Trap("wrong-format", "random.pdf", lambda: random.Random(2).randbytes(200_000), ERROR),
        Trap("wrong-format", "random.docx", lambda: b"PK\x03\x04" + random.Random(4).randbytes(50_000), ERROR),
        Trap("wrong-format", "old.doc", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + random.Random(6).randbytes(30_000), ERROR),
        Trap("wrong-format", "old-encrypted.docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000) + "EncryptedPackage".encode("utf-16-le") + bytes(3000), ERROR),
        Trap("wrong-format", "html-as.docx", html(), EXTRACTS),
        Trap("wrong-format", "markdown-as.pdf", markdown(), EXTRACTS, ERROR),
        Trap("wrong-format", "html-as.xlsx", html(), EXTRACTS),
        Trap("wrong-format", "text-without-suffix", narrative(), EXTRACTS),
        Trap("wrong-format", "text.unknown", narrative(), EXTRACTS),
        Trap("wrong-format", "mhtml.mht", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n" + html() + "\n--b--", EXTRACTS, f"{NONE}|{ERROR}"),
    ]  # fmt: skip

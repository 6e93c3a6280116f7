#!/usr/bin/env python3
"""Breaks Python files at random, by a seed, for agree.py to judge.

    mutate.py --seed S --count N --out DIR PATH...

Writes N files DIR/000/000123-KIND-NAME.py, each made from one *.py below the paths: mostly from a window
of some top-level statements, else from a whole file of at most 40 KB. The same seed and files give the
same bytes. Works on bytes, so that bad files and any encoding will do; needs no particular Python.
"""
import argparse
import os
import random
import re
import sys

LARGEST, WINDOW = 40_000, 4_000  # bytes
TOKEN = re.compile(
    rb"""[rbuftRBUFT]{0,3}(?:'''.*?'''|\"{3}.*?\"{3}|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")"""
    rb"""|#[^\n]*|[^\W\d]\w*|\d[\w.]*|(?:\*\*|//|<<|>>)=?|[-+*/%@&|^=<>!:]=|->|\.\.\.|[^\s\w]|[\x80-\xff]+""",
    re.DOTALL)
FINE_TOKEN = re.compile(rb"\w+|[^\s\w]")  # looks into strings
TOP_LEVEL = re.compile(rb"^(?=[^\s#)\]}'\"])", re.MULTILINE)
WORDS = (b"False None True and as assert async await break class continue def del elif else except finally for from "
         b"global if import in is lambda nonlocal not or pass raise return try while with yield "
         b"match case type lazy _ print exec").split()
SIGNS = (b"( ) [ ] { } : , ; . ... = == != := -> + - * / // % @ ** << >> & | ^ ~ < > <= >= += **= ! $ ? ` <> "
         b"0 01 0x 1_0 1__0 1.e5 1j 0xfor 10L 'a' b'a' f'{a}' t'{a!r:>{b}}' u'a' rb'\\' ur'a' f'{' f'}'").split()
BRACKETS = [b"(", b")", b"[", b"]", b"{", b"}"]
QUOTES = [b"'", b'"', b"'''", b'"""', b"f'", b't"', b"rb'", b"\\"]
ODD = [b"\t", b"\f", b"\r", b"\r\n", b"\\\n", b"\\", b"\0",
       b"\xa0", b"\xc3\xa9", b"\xef\xbb\xbf", b"\xe2\x82\xac", b"\xff", b"\n"]


def spans(chance, text):
    """The tokens' places; half of the time those inside strings and comments too."""
    return [match.span() for match in chance.choice([TOKEN, FINE_TOKEN]).finditer(text)] or [(0, len(text))]


def replaced(text, span, new):
    return text[:span[0]] + new + text[span[1]:]


def delete_token(chance, text):
    return replaced(text, chance.choice(spans(chance, text)), b"")


def double_token(chance, text):
    start, end = chance.choice(spans(chance, text))
    return replaced(text, (end, end), chance.choice([b"", b" "]) + text[start:end])


def swap_tokens(chance, text):
    places = spans(chance, text)
    first = chance.randrange(max(1, len(places) - 1))
    (a, b), (c, d) = places[first], places[min(first + 1, len(places) - 1)]
    return text[:a] + text[c:d] + text[b:c] + text[a:b] + text[d:] if b <= c else text


def move_token(chance, text):
    places = spans(chance, text)
    start, end = chance.choice(places)
    return replaced(text, chance.choice(places), text[start:end])


def replace_token(chance, text):
    return replaced(text, chance.choice(spans(chance, text)), chance.choice(chance.choice([WORDS, SIGNS])))


def insert_token(chance, text):
    start, _ = chance.choice(spans(chance, text))
    return replaced(text, (start, start), chance.choice(chance.choice([WORDS, SIGNS])) + b" ")


def flip_byte(chance, text):
    place = chance.randrange(len(text))
    return replaced(text, (place, place + 1), bytes([text[place] ^ 1 << chance.randrange(8)]))


def inserted(chance, text, choices):
    place = chance.choice(spans(chance, text))[0] if chance.random() < 0.8 else chance.randrange(len(text))
    return replaced(text, (place, place), chance.choice(choices))


def insert_bracket(chance, text):
    return inserted(chance, text, BRACKETS)


def insert_quote(chance, text):
    return inserted(chance, text, QUOTES)


def insert_odd_byte(chance, text):
    return inserted(chance, text, ODD)


def change_line(chance, text, change):
    lines = text.splitlines(keepends=True)
    place = chance.randrange(len(lines))
    lines[place] = change(lines[place])
    return b"".join(lines)


def delete_line(chance, text):
    return change_line(chance, text, lambda line: b"")


def double_line(chance, text):
    return change_line(chance, text, lambda line: line + line)


def indent_line(chance, text):
    return change_line(chance, text, lambda line: chance.choice([b" ", b"    ", b"\t", b"        "]) + line)


def dedent_line(chance, text):
    return change_line(chance, text, lambda line: re.sub(rb"^(\t| {1,%d})" % chance.choice([1, 4]), b"", line))


def join_lines(chance, text):
    return change_line(chance, text, lambda line: line.rstrip(b"\r\n") + chance.choice([b"", b" ", b";", b"\\"]))


def change_line_ends(chance, text):
    return text.replace(b"\n", chance.choice([b"\r\n", b"\r"]))


def truncate(chance, text):
    return text[:chance.randrange(len(text))]


# The weights: many tokens, few whole-file changes.
KINDS = {delete_token: 5, double_token: 3, swap_tokens: 4, move_token: 3, replace_token: 4, insert_token: 3,
         flip_byte: 3, insert_bracket: 2, insert_quote: 2, insert_odd_byte: 2, delete_line: 2, double_line: 1,
         indent_line: 2, dedent_line: 2, join_lines: 1, change_line_ends: 0.3, truncate: 2}


def python_files(paths):
    for path in paths:
        if os.path.isfile(path):
            yield path
        for folder, folders, names in os.walk(path):
            folders.sort()
            yield from (os.path.join(folder, name) for name in sorted(names) if name.endswith(".py"))


def window(chance, text):
    """Some top-level statements; the whole text one time in ten."""
    starts = [match.start() for match in TOP_LEVEL.finditer(text)] + [len(text)]
    if len(text) <= WINDOW or chance.random() < 0.1 or len(starts) < 3:
        return text
    first = chance.randrange(len(starts) - 1)
    ends = [start for start in starts[first + 1:] if start - starts[first] <= WINDOW] or [starts[first + 1]]
    return text[starts[first]:ends[-1]]


def mutated(chance, text):
    """(the kinds, the text): mostly one mutation, sometimes two or three."""
    names = []
    for _ in range(chance.choices([1, 2, 3], [8, 1.5, 0.5])[0]):
        kind = chance.choices(list(KINDS), list(KINDS.values()))[0]
        if text:
            text = kind(chance, text)
            names.append(kind.__name__)
    return "+".join(names), text


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--seed", type=int, required=True, metavar="S")
    options.add_argument("--count", type=int, required=True, metavar="N")
    options.add_argument("--out", required=True, metavar="DIR")
    options.add_argument("paths", nargs="+", metavar="PATH")
    options = options.parse_args()
    names = [name for name in python_files(options.paths) if 0 < os.path.getsize(name) <= LARGEST]
    if not names:
        sys.exit("mutate: no *.py of at most 40 KB below the paths")
    for number in range(options.count):
        chance = random.Random(f"{options.seed}.{number}")  # so that one mutation can be made again alone
        name = chance.choice(names)
        with open(name, "rb") as file:
            kind, text = mutated(chance, window(chance, file.read()))
        folder = os.path.join(options.out, f"{number // 1000:03d}")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, f"{number:06d}-{kind}-{os.path.basename(name)}"), "wb") as file:
            file.write(text)


if __name__ == "__main__":
    main()

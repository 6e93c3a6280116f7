"""What Python makes of settings files: TOML by `tomllib`, JSON by `json`, INI by `configparser`.

    settings.py generate SEED COUNT    documents of TOML, right and wrong ones, each behind a line with its length in bytes
    settings.py toml|json|ini          reads such documents from standard input; a line each: the values, or `error`
"""

import configparser
import datetime
import json
import math
import random
import struct
import sys
import tomllib

# Pieces that are put together at random: what a grammar would never write is what has to be refused.
PIECES = [
    "a", "b", "a.b", "a.b.c", "b.a", '"a"', "'b'", '"a.b"', "a . b", '""', "1", "-", "_k-1", "é",
    "=", " = ", "=\t", "[", "]", "[[", "]]", "{", "}", ",", ", ", "\n", "\n", "\n", "\r\n", "\r", " ", "#", "# c\n", ".",
    "true", "false", "True", "inf", "-inf", "+nan", "nan", "0", "+0", "-0", "00", "1_000", "1__0", "_1", "1_",
    "0x1F", "0xdead_beef", "0o17", "0o8", "0b101", "0b2", "+0x1", "0x", "9223372036854775807", "-9223372036854775808",
    "1.5", "-1.5e3", "1e10", "1E-2", "1.", ".5", "1.e3", "6.02_2e+1_0", "1e", "01.5", "3.0_",
    "1979-05-27", "1979-05-27T07:32:00Z", "1979-05-27 07:32:00.123456789-07:00", "07:32:00", "07:32:00.5", "07:32",
    "1979-02-29", "2000-02-29", "0000-01-01", "2021-13-01", "1979-05-27T24:00:00", "1979-05-27t00:00:59z", "23:59:60",
    "1979-05-27 ", "1979-05-27T",
    '"x"', "'x'", '""', "''", '"\\n\\t\\"\\\\"', '"\\u00e9\\U0001F600"', '"\\ud800"', '"\\x41"', '"\\', "'", '"', '"\t"',
    '"\x01"', "'\x7f'", '"""', "'''", '"""a\nb"""', "'''\na\nb'''", '"""a\\\n   b"""', '"""a\\  \n\n b"""', '"""a\\ b"""',
    '""""q""""', "''''q'''''", '"""\\"""" ', '"""a\r\nb"""', '"""\n\n"""', "[1, 2]", "[1,]", "[,]", "[\n1, # c\n2\n]",
    "[[1], ['a']]", "{}", "{a=1}", "{a.b=1, a.c=2}", "{a=1,}", "{a=1\n}", "{a={b=1}, a.c=2}", "{a=[{}]}", "{b=1, b=2}",
]
STATEMENTS = [
    "a = 1", "a.b = 1", "a.c = 2", "a.b.c = 3", "b = {}", "b.a = 1", "b.x.y = 1", "b = []", "a = {b = 1}", "a.b = {c = 1}",
    "c = [{}, {a = 1}]", "[a]", "[a.b]", "[a.b.c]", "[b]", "[[a]]", "[[a.b]]", "[[b]]", "[[b.a]]", "[b.a]", "[c]", "[[c]]",
    "[c.a]", "x = 1", "x = 2", "y.z = 'x'", "[a.x]", "['a']", "[ a . b ]", "[a.b.c.d]", "", "# comment", "d.e.f = 1979-05-27",
]


def document(random):
    kind = random.randrange(3)
    if kind == 0:
        return "".join(random.choice(PIECES) for _ in range(random.randrange(1, 9)))
    if kind == 1:
        return "\n".join(random.choice(STATEMENTS) for _ in range(random.randrange(1, 9)))
    text = "".join(f"k{number} = {random.choice(PIECES)}\n" for number in range(random.randrange(1, 4)))
    if random.randrange(3) == 0:
        place = random.randrange(len(text))
        text = text[:place] + random.choice(["", '"', "\\", "]", "}", ",", "\n", "\0"]) + text[place + 1 :]
    return text


def shown(value):
    """In a way that Swift can write, too."""
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    if isinstance(value, str):
        plain = (c if " " <= c < "\x7f" and c not in '"\\' else f"<{ord(c):x}>" for c in value)
        return f's"{"".join(plain)}"'
    if isinstance(value, int):
        # TOML speaks of 64 bits.
        return f"i{value}" if -(2**63) <= value < 2**63 else "error"
    if isinstance(value, float):
        return "fnan" if math.isnan(value) else f"f{struct.unpack('>Q', struct.pack('>d', value))[0]:x}"
    if isinstance(value, datetime.date | datetime.time):
        return f"t{value.isoformat()}"
    if isinstance(value, list):
        return f"[{','.join(map(shown, value))}]"
    return "{" + ",".join(f"{shown(key)[1:]}:{shown(inner)}" for key, inner in value.items()) + "}"


def unique(pairs):
    if len(dict(pairs)) < len(pairs):
        raise ValueError("a key stands twice")
    return dict(pairs)


def toml(text):
    return shown(tomllib.loads(text.decode()))


def strict_json(text):
    def number(text):
        raise ValueError(text)

    return shown(json.loads(text.decode(), object_pairs_hook=unique, parse_constant=number))


def ini(text):
    parser = configparser.RawConfigParser(inline_comment_prefixes=None)
    parser.read_string(text.decode())
    sections = {name: dict(parser.items(name)) for name in parser.sections()}
    return shown({name: {key: [line for line in value.split("\n") if line] for key, value in keys.items()}
                  for name, keys in sections.items()})


def answer(read, text):
    try:
        found = read(text)
    except (ValueError, configparser.Error, RecursionError):
        return "error"
    return "error" if ":error" in found or ",error" in found or "[error" in found else found


def main():
    if sys.argv[1] == "generate":
        source = random.Random(int(sys.argv[2]))
        for _ in range(int(sys.argv[3])):
            text = document(source).encode()
            sys.stdout.buffer.write(b"%d\n" % len(text) + text)
        return
    read = {"toml": toml, "json": strict_json, "ini": ini}[sys.argv[1]]
    while head := sys.stdin.buffer.readline():
        print(answer(read, sys.stdin.buffer.read(int(head))))


main()

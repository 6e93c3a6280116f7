"""What calls a function for the value that it gives, and goes on with it at once.

A coroutine would be taken for that value: true in a test, the same for every key, no text in a pattern.
"""

import builtins
import collections
import dataclasses
import functools
import html.parser
import http.server
import itertools
import json
import logging
import re
import socketserver
import sys
import tkinter
import xml.sax

from segue import declares

forbids_coroutines = {
    builtins.filter: "it wants the function's value at once",
    builtins.iter: "it wants the function's value at once",
    builtins.map: "it wants the function's value at once",
    builtins.max: "it wants the function's value at once",
    builtins.min: "it wants the function's value at once",
    builtins.sorted: "it wants the function's value at once",
    builtins.list.sort: "it wants the function's value at once",
    collections.defaultdict: "it wants the function's value at once",
    dataclasses.field: "it wants the function's value at once",
    functools.cmp_to_key: "it wants the function's value at once",
    functools.reduce: "it wants the function's value at once",
    html.parser.HTMLParser["*"]: "a parser calls it without 'await'",
    http.server.BaseHTTPRequestHandler["*"]: "the server calls it without 'await'",
    itertools.accumulate: "it wants the function's value at once",
    itertools.dropwhile: "it wants the function's value at once",
    itertools.filterfalse: "it wants the function's value at once",
    itertools.groupby: "it wants the function's value at once",
    itertools.starmap: "it wants the function's value at once",
    itertools.takewhile: "it wants the function's value at once",
    json.JSONDecoder: "it wants the function's value at once",
    json.JSONEncoder["*"]: "json wants its value at once",
    json.dump: "it wants the function's value at once",
    json.dumps: "it wants the function's value at once",
    json.load: "it wants the function's value at once",
    json.loads: "it wants the function's value at once",
    logging.Filter["*"]: "a logger calls it without 'await'",
    logging.Formatter["*"]: "a logger calls it without 'await'",
    logging.Handler["*"]: "a logger calls it without 'await'",
    re.Pattern.sub: "it wants the function's value at once",
    re.Pattern.subn: "it wants the function's value at once",
    re.sub: "it wants the function's value at once",
    re.subn: "it wants the function's value at once",
    socketserver.BaseRequestHandler["*"]: "the server calls it without 'await'",
    socketserver.BaseServer["*"]: "the server calls it without 'await'",
    sys.settrace: "the interpreter calls it without 'await'",
    tkinter.Misc["*"]: "the window's own loop calls it without 'await'",
    xml.sax.ContentHandler["*"]: "a parser calls it without 'await'",
}


@declares(http.server.BaseHTTPRequestHandler)
class BaseHTTPRequestHandler(socketserver.BaseRequestHandler): ...


@declares(http.server.SimpleHTTPRequestHandler)
class SimpleHTTPRequestHandler(http.server.BaseHTTPRequestHandler): ...


@declares(socketserver.BaseRequestHandler)
class BaseRequestHandler: ...


@declares(socketserver.StreamRequestHandler)
class StreamRequestHandler(socketserver.BaseRequestHandler): ...


@declares(socketserver.BaseServer)
class BaseServer: ...


@declares(socketserver.TCPServer)
class TCPServer(socketserver.BaseServer): ...


@declares(json.JSONEncoder)
class JSONEncoder: ...


@declares(logging.Filter)
class Filter: ...


@declares(logging.Formatter)
class Formatter: ...


@declares(logging.Handler)
class Handler: ...


@declares(logging.StreamHandler)
class StreamHandler(logging.Handler): ...


@declares(html.parser.HTMLParser)
class HTMLParser: ...


@declares(xml.sax.ContentHandler)
class ContentHandler: ...


@declares(tkinter.Misc)
class Misc: ...


@declares(tkinter.Tk)
class Tk(tkinter.Misc): ...


@declares(tkinter.Button)
class Button(tkinter.Misc): ...


@declares(tkinter.Frame)
class Frame(tkinter.Misc): ...


@declares(re.compile)
def compile(pattern, flags=0) -> re.Pattern: ...


@declares(re.Pattern)
class Pattern: ...

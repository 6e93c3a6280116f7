"""What is asked and what is sent: parameters, fields, texts and files.

>>> async def f(url, path):
...     with open(path, "rb") as file:
...         requests.post(url, data={"n": 2}, files={"file": ("a.txt", file)})
async def f(url, path):
    with open(path, "rb") as file:
        async with aiohttp.ClientSession() as session:
            form = aiohttp.FormData(quote_fields=False)
            form.add_field("n", str(2))
            form.add_field("file", file, filename="a.txt")
            async with session.post(url, data=form):
                pass
"""

import io

import aiohttp
from segue import MISSING, has_type, is_missing, is_none, is_plain, note, refuse, review


def query(params):
    """What stands behind the question mark of a URL."""
    match params:
        case None:
            params = MISSING
        case bytes():
            refuse("aiohttp takes no bytes as params")
        case str():
            review("aiohttp quotes a text of params once more: '%2F' becomes '%252F'")
        case {**items}:
            for value in items.values():
                match value:
                    case None | bool():
                        refuse("aiohttp takes no True, False or None among params")
                    case [*elements]:
                        for element in elements:
                            if not has_type(element, str, int, float):
                                review(
                                    "params are taken for texts and numbers: True, False, None or a date is an error for aiohttp"
                                )
                    case _:
                        if not has_type(
                            value, str, int, float, list[str | int | float]
                        ):
                            review(
                                "params are taken for texts and numbers: True, False, None or a date is an error for aiohttp"
                            )
        case _:
            if not has_type(
                params,
                dict[str, str | int | float],
                list[tuple[str, str | int | float]],
            ):
                review(
                    "params are taken for texts and numbers: True, False, None or a date is an error for aiohttp"
                )
    return params


def body(data, json, files, headers):
    """What is sent: a form with files, or fields, or a text."""
    if is_none(files):
        files = MISSING
    if is_none(data):
        data = MISSING
    if not is_missing(json) and not is_none(json):
        if not is_missing(data):
            refuse("requests leaves json out where there is data, aiohttp refuses both")
        if not is_missing(files):
            refuse("requests leaves json out where there are files")
    if is_missing(files):
        data = fields(data, headers)
    else:
        note("aiohttp adds a Content-Type to each file of a form")
        form = aiohttp.FormData(quote_fields=False)
        for name, value in data.items():
            match value:
                case None:
                    refuse("requests leaves a field of None out, aiohttp sends it")
                case int() | float():
                    form.add_field(name, str(value))
                case _:
                    if not has_type(value, str):
                        review(
                            "fields beside files are taken for texts: aiohttp takes nothing else"
                        )
                    form.add_field(name, value)
        for name, file in files.items():
            match file:
                case (None, _) | (None, _, _):
                    refuse("a part without a file name: write form.add_field by hand")
                case (_, _, _, _):
                    refuse(
                        "aiohttp takes no headers for a file of a form: write form.add_field by hand"
                    )
                case (filename, content):
                    form.add_field(name, content, filename=filename)
                case (filename, content, content_type):
                    form.add_field(
                        name, content, filename=filename, content_type=content_type
                    )
                case str() | bytes():
                    form.add_field(name, file, filename=name)
                case _:
                    if not has_type(file, io.IOBase):
                        review(
                            "what is in files is taken for an open file: text and bytes need a filename"
                        )
                    form.add_field(name, file, content_type="application/octet-stream")
        data = form
    return data


def fields(data, headers):
    """Fields, or a text."""
    match data:
        case str() | bytes():
            if is_missing(headers):
                note("aiohttp adds a Content-Type to a body of text or bytes")
        case io.IOBase():
            review("aiohttp closes the file when it is sent")
        case {**items}:
            for value in items.values():
                match value:
                    case None:
                        refuse("requests leaves a field of None out, aiohttp sends it")
                    case [*elements]:
                        for element in elements:
                            if not has_type(element, str, int, float):
                                review(
                                    "data is taken for text or for fields without None, which requests leaves out and aiohttp sends"
                                )
                    case _:
                        if not has_type(
                            value, str, int, float, list[str | int | float]
                        ):
                            review(
                                "data is taken for text or for fields without None, which requests leaves out and aiohttp sends"
                            )
        case _:
            if is_plain(data) and not has_type(data, dict, list, tuple):
                refuse("aiohttp takes an asynchronous generator only")
            if not has_type(
                data, dict[str, str | int | float], list[tuple[str, str | int | float]]
            ):
                review(
                    "data is taken for text or for fields without None, which requests leaves out and aiohttp sends"
                )
    return data

import Testing
import TestSupport

/// What becomes of each use of an old type's value, and why some stay: by the recipe of `UnknownLibraryTests`.
struct AdapterTests {
    /// A function's body, and what it becomes. The function has a client, so that none is opened.
    @Test(arguments: [
        (
            "try:\n    depot.get(x)\nexcept depot.BadStatus as e:\n    y(e)",
            "try:\n    async with client.send(\"GET\", x, follow=True):\n        pass\nexcept adepot.BadCode as e:\n    y(e)"
        ),
        (
            "try:\n    depot.get(x)\nexcept depot.BadStatus as e:\n    raise ValueError from e",
            "try:\n    async with client.send(\"GET\", x, follow=True):\n        pass\nexcept adepot.BadCode as e:\n    raise ValueError from e"
        ),
        (
            "for line in depot.get(x):\n    print(line)\nelse:\n    print('end')",
            "async with client.send(\"GET\", x, follow=True) as answer:\n    async for line in answer.lines():\n        print(line)\n    else:\n        print('end')"
        ),
        (
            "print([line for line in depot.get(x)])",
            "async with client.send(\"GET\", x, follow=True) as answer:\n    print([line async for line in answer.lines()])"
        ),
        (
            "reply = depot.get(x); print(reply.ok)",
            "async with client.send(\"GET\", x, follow=True) as reply:\n    print(reply.ok)"
        ),
        (
            "if x: reply = depot.get(x); print(reply.ok)",
            "if x:\n    async with client.send(\"GET\", x, follow=True) as reply:\n        print(reply.ok)"
        ),
        (
            "reply = depot.get(x)",
            "async with client.send(\"GET\", x, follow=True) as reply:\n    pass"
        ),
        (
            "reply = depot.get(x)\nreply = depot.get(reply.text)\nprint(reply.text)",
            "async with client.send(\"GET\", x, follow=True) as reply:\n    async with client.send(\"GET\", await reply.text(\"utf-8\"), follow=True) as reply:\n        print(await reply.text(\"utf-8\"))"
        ),
        (
            "reply = depot.get(x)\ndel reply",
            "async with client.send(\"GET\", x, follow=True) as reply:\n    del reply"
        ),
        (
            "reply = depot.get(x)\nyield reply.status",
            "async with client.send(\"GET\", x, follow=True) as reply:\n    yield reply.code"
        ),
        (
            "assert depot.get(x)",
            "async with client.send(\"GET\", x, follow=True) as answer:\n    assert answer.ok"
        ),
        (
            "if (reply := depot.get(x)).ok:\n    print(reply.text)",
            "async with client.send(\"GET\", x, follow=True) as reply:\n    if reply.ok:\n        print(await reply.text(\"utf-8\"))"
        ),
        (
            "return 1 if depot.get(x) else 2",
            "async with client.send(\"GET\", x, follow=True) as answer:\n    return 1 if answer.ok else 2"
        ),
        (
            "for reply in y:\n    reply = depot.get(x)\n    print(reply.ok)",
            "for reply in y:\n    async with client.send(\"GET\", x, follow=True) as reply:\n        print(reply.ok)"
        ),
        (
            "await y(depot.get(x).ok)",
            "async with client.send(\"GET\", x, follow=True) as answer:\n    await y(answer.ok)"
        ),
        (
            "x.a, x.b = depot.get(x).ok, 1",
            "async with client.send(\"GET\", x, follow=True) as answer:\n    x.a, x.b = answer.ok, 1"
        ),
        (
            "x[y()] = depot.get(x).ok",
            "async with client.send(\"GET\", x, follow=True) as answer:\n    x[y()] = answer.ok"
        ),
        (
            "match depot.get(x).status:\n    case 200:\n        pass",
            "async with client.send(\"GET\", x, follow=True) as answer:\n    match answer.code:\n        case 200:\n            pass"
        ),
        (
            "print(  depot.get( x ,  timeout = 5 ) . status )  # why",
            "async with client.send(\"GET\", x, timeout=adepot.Timeout(total=5), follow=True) as answer:\n    print(  answer . code )  # why"
        ),
        (
            "a = depot.get(x)  # first\n# between\nb = depot.get(y)\n\nprint(a.ok)\nprint(b.ok)  # last\nprint(y)",
            "async with client.send(\"GET\", x, follow=True) as a:  # first\n    # between\n    async with client.send(\"GET\", y, follow=True) as b:\n        print(a.ok)\n        print(b.ok)  # last\nprint(y)"
        ),
        (
            "for u in x:\n    reply = depot.get(u)\n    if reply:\n        break\n    print(reply.status)\n    print(u)",
            "for u in x:\n    async with client.send(\"GET\", u, follow=True) as reply:\n        if reply.ok:\n            break\n        print(reply.code)\n    print(u)"
        ),
        (
            "reply: depot.Reply = depot.get(x)\nprint(reply.text)",
            "async with client.send(\"GET\", x, follow=True) as reply:\n    print(await reply.text(\"utf-8\"))"
        ),
        (
            "if depot.get(x).ok:\n    print(depot.get(y).ok)\nprint(depot.get(y).status)",
            "async with client.send(\"GET\", x, follow=True) as answer:\n    if answer.ok:\n        async with client.send(\"GET\", y, follow=True) as answer_2:\n            print(answer_2.ok)\nasync with client.send(\"GET\", y, follow=True) as answer:\n    print(answer.code)"
        ),
        (
            "if y:\n    pass\nelif y and x:\n    reply = depot.get(x)\n    print(not reply, reply is None, bool(reply))",
            "if y:\n    pass\nelif y and x:\n    async with client.send(\"GET\", x, follow=True) as reply:\n        print(not reply.ok, reply is None, bool(reply.ok))"
        ),
        (
            "with depot.get(x):\n    print(y)",
            "async with client.send(\"GET\", x, follow=True):\n    print(y)"
        ),
        (
            "with (depot.get(x)) as reply:\n    print(reply.headers)",
            "async with client.send(\"GET\", x, follow=True) as reply:\n    print(reply.headers)"
        ),
        (
            "reply = depot.get(\n    x,  # where\n    timeout=5,\n)\nprint(reply.ok)",
            "async with client.send(\n    \"GET\",\n    x,  # where\n    timeout=adepot.Timeout(total=5),\n    follow=True,\n) as reply:\n    print(reply.ok)"
        ),
        (
            "if x:\n\treply = depot.get(x)\n\tprint(reply.ok)",
            "if x:\n\tasync with client.send(\"GET\", x, follow=True) as reply:\n\t\tprint(reply.ok)"
        ),
        (
            "print(depot.get(depot.get(x).text).text)",
            "async with client.send(\"GET\", x, follow=True) as answer_2:\n    async with client.send(\"GET\", await answer_2.text(\"utf-8\"), follow=True) as answer:\n        print(await answer.text(\"utf-8\"))"
        ),
        (
            "print(f\"{depot.get(x).text}\")",
            "async with client.send(\"GET\", x, follow=True) as answer:\n    print(f\"{await answer.text('utf-8')}\")"
        ),
        (
            "depot.get(x, redirect=y)",
            "async with client.send(\"GET\", x, follow=y):\n    pass"
        ),
        (
            "for chunk in depot.get(x).stream(8):\n    print(chunk)",
            "async with client.send(\"GET\", x, follow=True) as answer:\n    async for chunk in answer.chunks(8):\n        print(chunk)"
        ),
        (
            "with depot.Client() as other:\n    print(depot.get(x).ok, other.headers)",
            "async with adepot.Client() as other:\n    async with client.send(\"GET\", x, follow=True) as answer:\n        print(answer.ok, other.headers)"
        ),
        (
            "async def inner(u):\n    return depot.get(u).ok\nawait inner(x)",
            "async def inner(u):\n    async with client.send(\"GET\", u, follow=True) as answer:\n        return answer.ok\nawait inner(x)"
        ),
    ])
    func becomes(body: String, expected: String) throws {
        try expect(program(body), becomes: program(expected, imports: "import adepot"))
    }

    /// The same where the imports do not just change.
    @Test(arguments: [
        (
            "try:\n    print(depot.get(x).ok)\nexcept depot.DepotError:\n    print(y)\nfinally:\n    print(x)",
            "try:\n    async with client.send(\"GET\", x, follow=True) as answer:\n        print(answer.ok)\nexcept (adepot.AdepotError, asyncio.TimeoutError):\n    print(y)\nfinally:\n    print(x)",
            "import asyncio\n\nimport adepot"
        ),
        (
            "try:\n    print(y)\nexcept depot.DepotError:\n    pass\nprint(depot.get(x).ok)",
            "try:\n    print(y)\nexcept depot.DepotError:\n    pass\nasync with client.send(\"GET\", x, follow=True) as answer:\n    print(answer.ok)",
            "import adepot\nimport depot"
        ),
    ])
    func becomes(body: String, expected: String, imports: String) throws {
        try expect(program(body), becomes: program(expected, imports: imports))
    }

    /// Line ends stay, comments stay, and a client is opened where there is none.
    @Test(arguments: [
        (
            "import depot\r\n\r\n\r\nasync def f(x):\r\n\treturn depot.get(x).ok  # why\r\n",
            "import adepot\r\n\r\n\r\nasync def f(x):\r\n\tasync with adepot.Client() as client:\r\n"
                + "\t\tasync with client.send(\"GET\", x, follow=True) as answer:\r\n\t\t\treturn answer.ok  # why\r\n"
        ),
        (
            "import depot\n\n\nasync def f(client):\n    depot.ping(client)\n",
            "import adepot\n\n\nasync def f(client):\n    async with adepot.Client() as client_2:\n"
                + "        await client_2.ping(client)\n"
        ),
        // A handler follows what its `try` calls.
        (
            "import depot\n\n\nasync def f(x):\n    return depot.ping(x)\n\n\nasync def g(x):\n    try:\n"
                + "        return await f(x)\n    except depot.DepotTimeout:\n        return None\n",
            "import adepot\n\n\nasync def f(x):\n    async with adepot.Client() as client:\n"
                + "        return await client.ping(x)\n\n\nasync def g(x):\n    try:\n"
                + "        return await f(x)\n    except adepot.Expired:\n        return None\n"
        ),
    ])
    func fileBecomes(file: String, expected: String) throws {
        try expect(file, becomes: expected)
    }

    /// A function's body, and what is said of each place: lines are counted from 1, and the body begins on the sixth.
    @Test(arguments: [
        (
            "reply = depot.get(x)\nreturn reply",
            ["6:13: it is returned"]
        ),
        (
            "return depot.get(x)",
            ["6:12: it is returned"]
        ),
        (
            "use(depot.get(x))",
            ["6:9: it is passed on"]
        ),
        (
            "reply = depot.get(x)\nuse(reply)",
            ["6:13: it is passed on"]
        ),
        (
            "reply = depot.get(x)\nuse(key=reply)",
            ["6:13: it is passed on"]
        ),
        (
            "y.reply = depot.get(x)",
            ["6:15: it is stored where it cannot be followed"]
        ),
        (
            "reply = depot.get(x)\ny.reply = reply",
            ["6:13: it is stored where it cannot be followed"]
        ),
        (
            "reply = depot.get(x)\nreplies = [reply]",
            ["6:13: it is put into a container"]
        ),
        (
            "reply = depot.get(x)\nreturn lambda: reply.status",
            ["6:13: 'reply' is used in a nested function"]
        ),
        (
            "reply = depot.get(x)\ndef inner():\n    return reply.ok\nreturn inner",
            ["6:13: 'reply' is used in a nested function"]
        ),
        (
            "reply = depot.get(x)\nprint(reply['a'])",
            ["6:13: it is subscripted, for which there is no rule"]
        ),
        (
            "reply = depot.get(x)\nprint(reply == y)",
            ["6:13: it is compared, for which there is no rule"]
        ),
        (
            "reply = depot.get(x)\nprint(f'{reply}')",
            ["6:13: it is printed, for which there is no rule"]
        ),
        (
            "reply = depot.get(x)\nprint(reply)",
            ["6:13: it is printed, for which there is no rule"]
        ),
        (
            "reply = depot.get(x)\nprint(reply.raw)",
            ["6:13: 'Reply.raw' has no rule"]
        ),
        (
            "reply = depot.get(x)\nprint(reply.elapsed)",
            ["6:13: 'Reply.elapsed': answers are not timed"]
        ),
        (
            "reply = depot.get(x)\nreply.status = 4",
            ["6:13: 'status' is assigned to on line 7"]
        ),
        (
            "reply = depot.get(x)\nreply.json, y = 1, 2",
            ["6:13: 'json' is assigned to on line 7"]
        ),
        (
            "reply = depot.get(x)\nread = reply.json",
            ["6:13: the method 'json' is passed as a value"]
        ),
        (
            "reply = depot.get(x)\nreply.json(1, 2)",
            ["6:13: 'json' takes at most one argument by position"]
        ),
        (
            "if y:\n    reply = depot.get(x)\nelse:\n    reply = depot.get(y)\nprint(reply.status)",
            [
                "7:17: 'reply' is used after the block",
                "9:17: 'reply' is used after the block",
            ]
        ),
        (
            "if y:\n    reply = depot.get(x)\nprint(reply.status)",
            ["7:17: 'reply' is used after the block"]
        ),
        (
            "try:\n    reply = depot.get(x)\nexcept ValueError:\n    return\nprint(reply.status)",
            ["7:17: 'reply' is used after the block"]
        ),
        (
            "with depot.get(x) as reply:\n    pass\nprint(reply.status)",
            ["6:10: 'reply' is used after its 'with'"]
        ),
        (
            "async with y, depot.get(x) as reply:\n    print(reply.status)",
            ["6:19: it shares its 'with' with something else"]
        ),
        (
            "print((lambda: depot.get(x).ok)())",
            ["6:20: in a lambda"]
        ),
        (
            "print([depot.get(x).ok for x in y], x)",
            [
                "6:12: it cannot be moved in front of its statement: it is evaluated in each turn of '[depot.get(x).ok for x in y]'"
            ]
        ),
        (
            "print([depot.get(id).ok for id in y], id(y))",
            [
                "6:12: it cannot be moved in front of its statement: it is evaluated in each turn of '[depot.get(id).ok for id in y]'"
            ]
        ),
        (
            "print(list(depot.get(u).ok for u in x))",
            ["6:16: in a generator expression"]
        ),
        (
            "while depot.get(x).ok:\n    pass\nelse:\n    pass",
            [
                "6:11: it cannot be moved in front of its statement: it is evaluated in each turn of 'while depot.get(x).ok:…'"
            ]
        ),
        (
            "print(y(), depot.get(x).ok)",
            ["6:16: it cannot be moved in front of its statement: 'y()' is evaluated before it"]
        ),
        (
            "print(y and depot.get(x).ok)",
            ["6:17: it cannot be moved in front of its statement: whether it is evaluated depends on 'y'"]
        ),
        (
            "print(depot.get(x).text, depot.get(y).text)",
            [
                "6:11: line 6 of the same function cannot be: it cannot be moved in front of its statement: 'depot.get(x).text' is evaluated before it",
                "6:30: it cannot be moved in front of its statement: 'depot.get(x).text' is evaluated before it",
            ]
        ),
        (
            "print(f'{depot.get(x)=}')",
            ["6:14: prints its own source"]
        ),
        (
            "while (reply := depot.get(x)).ok:\n    print(reply.text)",
            [
                "6:21: it cannot be moved in front of its statement: it is evaluated in each turn of 'while (reply := depot.get(x)).ok:…'"
            ]
        ),
        (
            "one = other = depot.get(x)",
            ["6:19: it is stored where it cannot be followed"]
        ),
        (
            "depot.get(fields=y(), url=x())",
            ["6:5: its arguments would be evaluated in another order"]
        ),
        (
            "depot.get(x, **y)",
            ["6:5: its arguments are unpacked"]
        ),
        (
            "depot.request('GET', x, timeout=None)",
            ["6:5: without a timeout it may wait for ever"]
        ),
        (
            "depot.request('GET', x, cert=y)",
            ["6:5: certificates belong to the client"]
        ),
        (
            "try:\n    y()\nexcept depot.DepotError:\n    pass",
            ["8:12: nothing in its 'try' is converted"]
        ),
        (
            "try:\n    depot.get(x)\nexcept (depot.DepotError, ValueError) as e:\n    print(e.status)",
            [
                "7:9: line 9 of the same function cannot be: 'e' may be one of several exceptions",
                "8:13: 'e' may be one of several exceptions",
            ]
        ),
        (
            "try:\n    depot.get(x)\nexcept depot.DepotError as e:\n    print(e.status)",
            [
                "7:9: line 9 of the same function cannot be: 'e' may be of 'asyncio.TimeoutError' too, with other members",
                "8:12: 'e' may be of 'asyncio.TimeoutError' too, with other members",
            ]
        ),
        (
            "try:\n    depot.get(x)\nexcept depot.DepotTimeout as e:\n    print(e.status)",
            [
                "7:9: line 9 of the same function cannot be: 'DepotTimeout.status' has no rule",
                "8:12: 'DepotTimeout.status' has no rule",
            ]
        ),
        (
            "depot.get(x)\nraise depot.DepotError('x')",
            [
                "6:5: line 7 of the same function cannot be: 'DepotError' has no rule for making one",
                "7:11: 'DepotError' has no rule for making one",
            ]
        ),
        (
            "print(isinstance(y, depot.Reply), depot.get(x).ok)",
            [
                "6:25: whether 'y' is converted is not known",
                "6:39: it cannot be moved in front of its statement: 'isinstance(y, depot.Reply)' is evaluated before it",
            ]
        ),
        (
            "print(b''.join(depot.get(x).stream(3)))",
            ["6:20: 'stream': its recipe is for loops over it, and this is none"]
        ),
        (
            "print(list(depot.get(x)))",
            ["6:16: it is iterated over: its recipe is for loops over it, and this is none"]
        ),
        (
            "client = depot.Client()\nuse(client)",
            ["6:14: it is passed on"]
        ),
        (
            "with depot.Client() as client:\n    return client.retries",
            ["6:10: 'Client.retries': the client does not tell how often it tries"]
        ),
        (
            "return depot.get(x) or None",
            ["6:12: it is used in a way that no rule knows"]
        ),
        (
            "reply = depot.get(x)\nprint(locals())",
            ["6:13: 'locals' may read it"]
        ),
        (
            "reply = depot.get(x)\ntry:\n    print(reply.text)\nfinally:\n    reply.close()",
            ["6:13: 'Reply.close' has no rule"]
        ),
        (
            "x[0] += depot.get(x).status",
            ["6:13: it cannot be moved in front of its statement: 'x[0]' is evaluated before it"]
        ),
        (
            "depot.get(x, timeout=y, follow=1)",
            ["6:5: 'follow' would be given twice"]
        ),
        (
            "print([y for y in x for b in depot.get(y)], y)",
            [
                "6:34: it cannot be moved in front of its statement: it is evaluated in each turn of '[y for y in x for b in depot.get(y)]'"
            ]
        ),
        (
            "client.x = depot.Client()",
            ["6:16: it is stored where it cannot be followed"]
        ),
    ])
    func refuses(body: String, because reasons: [String]) throws {
        try expect(program(body), refused: reasons)
    }

    /// A file, without its imports: these are four lines.
    @Test(arguments: [
        (
            "async def f(client: depot.Client, reply: depot.Reply):\n    print(client.get('x').status, reply.status)\n",
            [
                "5:21: an annotation names the type, whose values come from elsewhere",
                "5:42: an annotation names the type, whose values come from elsewhere",
                "6:11: 'client' comes from where it is not converted",
                "6:35: 'reply' comes from where it is not converted",
            ]
        ),
        (
            "def f(x):\n    return depot.get(x).status\n",
            ["6:12: in a sync function: its callers would have to become async"]
        ),
        (
            "REPLY = depot.get('x').status\n",
            ["5:9: at module level"]
        ),
        (
            "class A:\n    def __init__(self):\n        self.client = depot.Client()\n    async def f(self):\n        return self.client.get('x').status\n",
            [
                "7:23: in a sync function: its callers would have to become async",
                "9:16: 'self.client' comes from where it is not converted",
            ]
        ),
        (
            "class Mine(depot.DepotError):\n    pass\n\n\nasync def f(x):\n    try:\n        depot.get(x)\n    except depot.DepotError:\n        pass\n",
            [
                "5:12: a class is derived from it",
                "11:9: line 12 of the same function cannot be: a class is derived from 'depot.DepotError' on line 5, and may be caught here",
                "12:12: a class is derived from 'depot.DepotError' on line 5, and may be caught here",
            ]
        ),
        (
            "async def f(x):\n    return depot.get(x)\n\n\nasync def g(x):\n    try:\n        return await f(x), depot.get(x).ok\n    except depot.DepotTimeout:\n        return ''\n",
            [
                "6:12: it is returned",
                "11:28: it cannot be moved in front of its statement: 'await f(x)' is evaluated before it",
                "12:12: line 6 hangs on it and cannot be: it is returned",
            ]
        ),
        (
            "async def f(x):\n    def g():\n        return depot.get(x).ok\n    return depot.get(x).ok or g()\n",
            [
                "7:16: in a sync function: its callers would have to become async",
                "8:12: line 7 of the same function cannot be: in a sync function: its callers would have to become async",
            ]
        ),
        (
            "async def f(x):\n    class A:\n        ok = depot.get(x).ok\n    return depot.get(x).ok, A\n",
            [
                "7:14: in a class body",
                "8:12: line 7 of the same function cannot be: in a class body",
            ]
        ),
    ])
    func refusesInFile(file: String, because reasons: [String]) throws {
        try expect("import adepot\nimport depot\n\n\n\(file)", refused: reasons)
    }

    // MARK: Programs

    private func program(_ body: String, imports: String = "import adepot\nimport depot") -> String {
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
        let block = lines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
        return "\(imports)\n\n\nasync def f(client: adepot.Client, x, y):\n\(block)"
    }

    private func expect(_ file: String, becomes expected: String) throws {
        let converted = try #require(ConvertedFile.checked(Array(file.utf8), by: try depotRecipe()))
        #expect(String(decoding: converted.result, as: UTF8.self) == expected)
    }

    private func expect(_ file: String, refused reasons: [String]) throws {
        let converted = try #require(ConvertedFile.checked(Array(file.utf8), by: try depotRecipe()))
        #expect(converted.sites == reasons)
        #expect(!converted.isChanged)
    }
}

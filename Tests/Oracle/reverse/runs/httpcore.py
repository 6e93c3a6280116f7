"""Requests by httpcore's async half to a server on loopback: one after the other, at once, streamed, refused, through a proxy."""

import asyncio
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpcore


class Echo(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        length = self.headers.get("content-length")
        if length is not None:
            body = self.rfile.read(int(length))
        else:
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
        answer = f"{self.command} {self.path} ".encode() + body
        self.send_response(200)
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def do_GET(self):
        self.headers["content-length"] = self.headers.get("content-length", "0")
        self.do_POST()

    def log_message(self, *details):
        pass


async def main(port):
    asyncio.get_running_loop().slow_callback_duration = 60
    base = f"http://127.0.0.1:{port}"

    async def parts():
        for part in (b"one ", b"two"):
            yield part

    async with httpcore.AsyncConnectionPool(max_connections=2, http2=False) as pool:
        for path in ("/a", "/b"):
            response = await pool.request("GET", base + path)
            print(response.status, response.content)
        responses = await asyncio.gather(*(pool.request("POST", f"{base}/{i}", content=b"x") for i in range(6)))
        print([response.content for response in responses])
        response = await pool.request("POST", base + "/parts", content=parts())
        print(response.content)
        async with pool.stream("GET", base + "/stream") as response:
            print(b"".join([part async for part in response.aiter_stream()]))
        print(len(pool.connections) <= 2, [connection.is_idle() for connection in pool.connections])
        try:
            await pool.request("GET", base + "/", extensions={"timeout": {"pool": 1, "connect": 1, "read": 1}})
            await pool.request("GET", "http://127.0.0.1:1/")
        except httpcore.ConnectError as error:
            print(type(error).__name__)
    print(pool.connections)
    async with httpcore.AsyncHTTPProxy(base) as proxy:
        print((await proxy.request("GET", "http://example.invalid/through")).content)


server = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
asyncio.run(main(server.server_port))
server.shutdown()
server.server_close()

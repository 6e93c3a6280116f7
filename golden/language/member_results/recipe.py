"""What members of a value give, and what is done with that."""

import mapping
import new
import old
from segue import declares, is_literal, is_text, refuse, replaces, review


@replaces(old.get)
async def get(url) -> new.Reply:
    return await new.get(url)


@declares(old.Reply)
class _Reply:
    headers: old.Headers
    cookies: old.Jar


@replaces(old.Reply)
class Reply(new.Reply):
    @property
    def headers(self) -> mapping.Headers:
        return self.headers

    @property
    def cookies(self) -> mapping.Cookies:
        return self.cookies

    @property
    def url(self) -> str:
        return str(self.url)


@replaces(old.Headers)
class Headers(mapping.Headers):
    get = mapping.Headers.get

    def __getitem__(self, name):
        if is_text(name, "link", "vary"):
            review("new gives the first only")
        return self[name]

    def __contains__(self, name):
        return name in self

    def __len__(self):
        return len(self)


@replaces(old.Jar)
class Jar(mapping.Cookies):
    def __getitem__(self, name):
        return self[name].value

    def __setitem__(self, name, value):
        refuse("new's cookies cannot be set")

"""What members of followed values become, and members of these."""

import new
import old
from segue import assigned, declares, is_literal, is_text, refuse, replaces, review


@replaces(old.Case)
async def open_case(size, *, mark=assigned, lock=assigned) -> new.Case:
    async with new.Case(size, mark=mark, lock=lock) as case:
        yield case


@replaces(old.Case)
class Case(new.Case):
    size = new.Case.width

    def file(self, name) -> new.File:
        return self.open(name)

    def close(self) -> None:
        pass

    def wipe(self) -> None:
        if is_literal(self):
            refuse("never")
        self.files = []

    @property
    def text(self, *, encoding=assigned) -> str:
        return self.read(encoding)

    async def parts(self):
        for part in self.files:
            yield new.part(part)

    def __len__(self):
        return self.count

    def __eq__(self, other):
        return self.same(other)

    def __repr__(self):
        return "case"

    __iter__ = refuse("it is endless")


@replaces(old.File)
class File(new.File):
    def __getitem__(self, line):
        if is_text(line, "first", "last"):
            refuse("lines have no names")
        if not is_literal(line):
            review("is it a number?")
        return self.line(line)

    def __setitem__(self, line, text):
        self.put(line, text)

    def __delitem__(self, line):
        pass

    def __contains__(self, text):
        return text in self.lines

    def __bool__(self):
        return self.size > 0


@replaces(old.Note)
class Note(new.File):
    def __getitem__(self, line):
        return self.note(line)


@declares(old.Case)
class _Case:
    def file(self, name) -> old.File: ...


@replaces(old.Lost)
class Lost(new.Lost):
    class case(new.Lost):
        mark = new.Lost.sign

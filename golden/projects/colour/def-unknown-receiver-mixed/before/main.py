from pipeline.copy import copy
from pipeline.sinks import Disk, Memory


def main(rows):
    memory = Memory()
    copy(rows, Disk())
    rows.each(memory.push_row)
    copy(rows, sink=memory)

#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# Copyright: nobody
"""What it does."""

from __future__ import annotations


async def wait():
    import time
    time.sleep(0)
    print("ok")


def main(run):
    run(wait())

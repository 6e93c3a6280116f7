#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# Copyright: nobody
"""What it does."""

from __future__ import annotations

import asyncio


async def wait():
    await asyncio.sleep(0)
    print("ok")


def main(run):
    run(wait())

#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# Copyright: nobody
"""What it does."""

from __future__ import annotations

import time

from asyncio import run


async def wait():
    time.sleep(0)
    print("ok", __doc__)


run(wait())

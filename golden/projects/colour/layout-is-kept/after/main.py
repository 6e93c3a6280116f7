#!/usr/bin/env python3
# -*- coding: utf-8 -*-
import asyncio

from loom.weave import cloth

if __name__ == "__main__": print(asyncio.run(cloth("wool")))

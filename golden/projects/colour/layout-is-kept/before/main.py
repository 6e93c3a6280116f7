#!/usr/bin/env python3
# -*- coding: utf-8 -*-
from loom.weave import cloth

if __name__ == "__main__": print(cloth("wool"))

# -*- coding: latin-1 -*-
x = 'éÿ'; y
näme = f'é{x}é'
# é

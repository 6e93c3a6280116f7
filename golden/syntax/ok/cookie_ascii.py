# coding: us-ascii
x = 'a'

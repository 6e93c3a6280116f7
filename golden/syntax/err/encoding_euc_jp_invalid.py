# coding: euc-jp
x = '��'

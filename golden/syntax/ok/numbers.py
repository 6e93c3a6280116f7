0
00
0_0
123
1_000_000
0x1F
0XdeadBEEF
0x_ff
0o17
0O7_7
0b101
0B1_0
1.
.5
1.5
1_0.0_1
1e10
1E-10
1.e+5
.5e3
1_0e1_0
0.0
00.5
09.5
0e0
09e1
08j
1j
1J
1.5j
1e3j
.5J
0j
00j
0777.
99999999999999999999999999999999
1if 2else 3
0x1for x in y
1 if 1else 2
0xfor 1
1in x
1or 2
1and 2
1is 2
[1for x in y]

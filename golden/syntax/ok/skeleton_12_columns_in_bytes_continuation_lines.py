é = 'ü'; ﬁ = é
a = b \
    + c
for (n) in (1, 2), 3: continue
else: n @= ~n

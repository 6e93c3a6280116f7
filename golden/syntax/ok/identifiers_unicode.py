é = 1
ñandú = é
变量 = 2
_ = __ = ___ = 3
ﬁ = 4
ℌ = 5
x·y = 6
Ⅻ = 7
ª = 8
𝒳 = 9
class Ünï: naïve = 1
def ﬀ(ä, *ö, **ü): return ä
from ümlaut import straße as ß
é.ﬁ.𝒳(ä=1)
'ü', é
f'{é}ü{ﬁ!r:>{ñ}}', ñ
μ = µ
x℘ = ℘
aͯ = 1

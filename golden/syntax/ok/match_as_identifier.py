match = 1
match.x
match(x)
match (x)
match[x]
match [x]
match * y
match - y
match -y
match + 1
match, x = y
match: int = 1
match == 1
match is None
match in x
match not in x
match if a else b
match or x
match; match
match += 1
match @ y
match ** y
match(*a, **b)
match(x).y
match[x:y]
def match(match): return match
class match: match = match
import match
from match import match as match
for match in match: pass
del match
lambda match: match
print(match, match=match)

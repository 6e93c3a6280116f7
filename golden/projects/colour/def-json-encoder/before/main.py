import json

from report.encoding import Money

print(json.dumps({"total": 3}, cls=Money))

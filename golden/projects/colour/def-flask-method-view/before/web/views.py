from flask.views import MethodView

from web.stock import amount


class Stock(MethodView):
    def get(self, name):
        return {"amount": amount(name)}

from flask.views import MethodView

from web.stock import amount


class Stock(MethodView):
    async def get(self, name):
        return {"amount": await amount(name)}

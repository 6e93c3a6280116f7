from flask import Flask, request

from web.prices import price, tax

app = Flask(__name__)


@app.route("/price/<name>")
async def show_price(name):
    return {"price": await price(name)}


@app.template_filter()
def with_tax(amount):
    return tax(amount)


@app.before_request
async def greet():
    print("price of nothing", await price(request.path))

from flask import Flask, request

from web.prices import price, tax

app = Flask(__name__)


@app.route("/price/<name>")
def show_price(name):
    return {"price": price(name)}


@app.template_filter()
def with_tax(amount):
    return tax(amount)


@app.before_request
def greet():
    print("price of nothing", price(request.path))

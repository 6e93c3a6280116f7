import time

from flask import Flask, jsonify


def item(number):
    time.sleep(0.001)
    return {"name": f"item {number}"}


def label(number):
    time.sleep(0.001)
    return f"item {number}"


def create():
    app = Flask(__name__)

    @app.route("/items/<int:number>")
    def show(number):
        return jsonify(name=label(number))

    return app

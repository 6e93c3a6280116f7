import asyncio
import time

from flask import Flask, jsonify


def item(number):
    time.sleep(0.001)
    return {"name": f"item {number}"}


async def label(number):
    await asyncio.sleep(0.001)
    return f"item {number}"


def create():
    app = Flask(__name__)

    @app.route("/items/<int:number>")
    async def show(number):
        return jsonify(name=await label(number))

    return app

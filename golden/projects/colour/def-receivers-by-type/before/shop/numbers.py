import json
import pickle


def settings(path):
    with open(path) as file:
        return json.load(file)


def unpacked(file):
    return pickle.Unpickler(file).load()

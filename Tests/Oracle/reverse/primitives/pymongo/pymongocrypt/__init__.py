"""Stands for pymongocrypt, as far as pymongo inherits from it."""

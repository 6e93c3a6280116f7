import time

from django.http import JsonResponse

from .models import Order


def wait():
    time.sleep(0.001)


def price(request):
    wait()
    return JsonResponse({"price": 3})


def count(request):
    time.sleep(0.001)
    return JsonResponse({"n": how_many()})


def how_many():
    return Order.objects.filter(number=1).count()


def add(request):
    time.sleep(0.002)
    order = Order(number=2)
    order.save()
    return JsonResponse({"id": order.pk})

from django.urls import path

from . import views

urlpatterns = [
    path("price", views.price),
    path("count", views.count),
    path("add", views.add),
]

from django.core.management.base import BaseCommand

from shop.importing import import_all


class Command(BaseCommand):
    def handle(self, *args, **options):
        self.stdout.write(str(import_all(options["path"])))

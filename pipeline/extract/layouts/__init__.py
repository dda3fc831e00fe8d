"""Layouts: the ways in which plans print activities, one small file each, chosen per region of the document.

Each module has `claim(items, at, draft, scene) -> int`: how many items from `at` on it has read into the draft, 0 where the
region is not of its kind. Order matters: the first that claims a region has it.
"""

"""A data folder on a network disk looks like any other until it is too late: the window says so."""

from __future__ import annotations

from monitor import mounts


def test_a_data_folder_on_a_network_disk_is_told_above_the_page(front, archive, qtbot, tmp_path, monkeypatch):
    table = tmp_path / "mounts"
    table.write_text(f"files:/export {archive.places.data.resolve()} nfs4 rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(mounts, "_TABLE", table)
    front.show()
    qtbot.waitUntil(lambda: any("network disk (nfs4)" in text for text in front.window.notices.texts))

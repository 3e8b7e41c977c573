"""Half precision where the device multiplies in it: where it must be imitated, it takes eight times as long as single."""

import torch


def half_precision(device: str):
    fast = device != 'cpu' or torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    return torch.autocast(device, dtype=torch.bfloat16, enabled=fast)

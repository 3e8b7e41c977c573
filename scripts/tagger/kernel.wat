;; The tagger's arithmetic: products of 16-bit whole numbers, and what stands between them in 32-bit floats whose every
;; step is fixed, so that every machine gives the same.
;;
;; npx -p wabt@1.0.39 wat2wasm scripts/tagger/kernel.wat --output=data/tagger/kernel.wasm
;;
;; Weights are packed by four outputs, and within them by eight inputs: [outputs / 4][depth / 8][4][8].
(module
  (memory (export "memory") 1)

  ;; The sums of four lanes each of four vectors.
  (func $gather (param $a v128) (param $b v128) (param $c v128) (param $d v128) (result v128)
    (local $ab v128) (local $cd v128)
    (local.set $ab (i32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
    (local.set $cd (i32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
    (i32x4.add
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $ab) (local.get $cd))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $ab) (local.get $cd))))

  ;; sums[row][output] += Σ inputs[row][i] · weights[output][i], for an even number of rows; all are byte addresses.
  (func (export "multiply")
    (param $inputs i32) (param $weights i32) (param $sums i32) (param $rows i32) (param $depth i32) (param $outputs i32)
    (local $inputBytes i32) (local $sumBytes i32) (local $block i32) (local $row i32)
    (local $x i32) (local $end i32) (local $w i32) (local $sum i32)
    (local $x0 v128) (local $x1 v128) (local $v v128)
    (local $a0 v128) (local $b0 v128) (local $c0 v128) (local $d0 v128)
    (local $a1 v128) (local $b1 v128) (local $c1 v128) (local $d1 v128)
    (local.set $inputBytes (i32.shl (local.get $depth) (i32.const 1)))
    (local.set $sumBytes (i32.shl (local.get $outputs) (i32.const 2)))
    (loop $blocks
      (local.set $row (i32.const 0))
      (local.set $x (local.get $inputs))
      (local.set $sum (i32.add (local.get $sums) (i32.shl (local.get $block) (i32.const 2))))
      (loop $pairs
        (local.set $w (local.get $weights))
        (local.set $end (i32.add (local.get $x) (local.get $inputBytes)))
        (local.set $a0 (v128.const i32x4 0 0 0 0)) (local.set $a1 (v128.const i32x4 0 0 0 0))
        (local.set $b0 (v128.const i32x4 0 0 0 0)) (local.set $b1 (v128.const i32x4 0 0 0 0))
        (local.set $c0 (v128.const i32x4 0 0 0 0)) (local.set $c1 (v128.const i32x4 0 0 0 0))
        (local.set $d0 (v128.const i32x4 0 0 0 0)) (local.set $d1 (v128.const i32x4 0 0 0 0))
        (loop $steps
          (local.set $x0 (v128.load offset=0 (local.get $x)))
          (local.set $x1 (v128.load offset=0 (i32.add (local.get $x) (local.get $inputBytes))))
          (local.set $v (v128.load offset=0 (local.get $w)))
          (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $x0) (local.get $v))))
          (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $x1) (local.get $v))))
          (local.set $v (v128.load offset=16 (local.get $w)))
          (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $x0) (local.get $v))))
          (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $x1) (local.get $v))))
          (local.set $v (v128.load offset=32 (local.get $w)))
          (local.set $c0 (i32x4.add (local.get $c0) (i32x4.dot_i16x8_s (local.get $x0) (local.get $v))))
          (local.set $c1 (i32x4.add (local.get $c1) (i32x4.dot_i16x8_s (local.get $x1) (local.get $v))))
          (local.set $v (v128.load offset=48 (local.get $w)))
          (local.set $d0 (i32x4.add (local.get $d0) (i32x4.dot_i16x8_s (local.get $x0) (local.get $v))))
          (local.set $d1 (i32x4.add (local.get $d1) (i32x4.dot_i16x8_s (local.get $x1) (local.get $v))))
          (local.set $w (i32.add (local.get $w) (i32.const 64)))
          (local.set $x (i32.add (local.get $x) (i32.const 16)))
          (br_if $steps (i32.lt_u (local.get $x) (local.get $end))))
        (v128.store (local.get $sum) (i32x4.add (v128.load (local.get $sum))
          (call $gather (local.get $a0) (local.get $b0) (local.get $c0) (local.get $d0))))
        (local.set $sum (i32.add (local.get $sum) (local.get $sumBytes)))
        (v128.store (local.get $sum) (i32x4.add (v128.load (local.get $sum))
          (call $gather (local.get $a1) (local.get $b1) (local.get $c1) (local.get $d1))))
        (local.set $sum (i32.add (local.get $sum) (local.get $sumBytes)))
        (local.set $x (i32.add (local.get $x) (local.get $inputBytes)))
        (local.set $row (i32.add (local.get $row) (i32.const 2)))
        (br_if $pairs (i32.lt_u (local.get $row) (local.get $rows))))
      (local.set $weights (local.get $w))
      (local.set $block (i32.add (local.get $block) (i32.const 4)))
      (br_if $blocks (i32.lt_u (local.get $block) (local.get $outputs)))))

  (func $total (param $v v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $v)) (f32x4.extract_lane 1 (local.get $v)))
      (f32.add (f32x4.extract_lane 2 (local.get $v)) (f32x4.extract_lane 3 (local.get $v)))))

  ;; Four numbers of a row: less their mean, times a factor and their gain, plus their bias, as whole numbers.
  (func $scale (param $hidden i32) (param $gain i32) (param $bias i32) (param $mean v128) (param $factor v128)
    (result v128)
    (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.min (v128.const f32x4 2047 2047 2047 2047)
      (f32x4.max (v128.const f32x4 -2047 -2047 -2047 -2047)
        (f32x4.add (v128.load (local.get $bias))
          (f32x4.mul (v128.load (local.get $gain))
            (f32x4.mul (local.get $factor) (f32x4.sub (v128.load (local.get $hidden)) (local.get $mean))))))))))

  ;; inputs[row] = (hidden[row] - mean) / deviation · gain + bias, rounded; the width is a multiple of 8.
  (func (export "normalise")
    (param $hidden i32) (param $gain i32) (param $bias i32) (param $inputs i32) (param $rows i32) (param $width i32)
    (local $bytes i32) (local $at i32) (local $size f32) (local $sum v128) (local $mean v128) (local $v v128)
    (local.set $bytes (i32.shl (local.get $width) (i32.const 2)))
    (local.set $size (f32.convert_i32_s (local.get $width)))
    (loop $each
      (local.set $sum (v128.const f32x4 0 0 0 0))
      (local.set $at (i32.const 0))
      (loop $means
        (local.set $sum (f32x4.add (local.get $sum) (v128.load (i32.add (local.get $hidden) (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $means (i32.lt_u (local.get $at) (local.get $bytes))))
      (local.set $mean (f32x4.splat (f32.div (call $total (local.get $sum)) (local.get $size))))
      (local.set $sum (v128.const f32x4 0 0 0 0))
      (local.set $at (i32.const 0))
      (loop $squares
        (local.set $v (f32x4.sub (v128.load (i32.add (local.get $hidden) (local.get $at))) (local.get $mean)))
        (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (local.get $v) (local.get $v))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $squares (i32.lt_u (local.get $at) (local.get $bytes))))
      (local.set $v (f32x4.splat (f32.div (f32.const 1) (f32.sqrt
        (f32.add (f32.const 1e-5) (f32.div (call $total (local.get $sum)) (local.get $size)))))))
      (local.set $at (i32.const 0))
      (loop $writes
        (v128.store (local.get $inputs) (i16x8.narrow_i32x4_s
          (call $scale (i32.add (local.get $hidden) (local.get $at)) (i32.add (local.get $gain) (local.get $at))
            (i32.add (local.get $bias) (local.get $at)) (local.get $mean) (local.get $v))
          (call $scale (i32.add (local.get $hidden) (i32.add (local.get $at) (i32.const 16)))
            (i32.add (local.get $gain) (i32.add (local.get $at) (i32.const 16)))
            (i32.add (local.get $bias) (i32.add (local.get $at) (i32.const 16))) (local.get $mean) (local.get $v))))
        (local.set $inputs (i32.add (local.get $inputs) (i32.const 16)))
        (local.set $at (i32.add (local.get $at) (i32.const 32)))
        (br_if $writes (i32.lt_u (local.get $at) (local.get $bytes))))
      (local.set $hidden (i32.add (local.get $hidden) (local.get $bytes)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br_if $each (local.get $rows))))

  ;; target[row] += max(least, sums[row] · factors + bias)
  (func (export "add")
    (param $sums i32) (param $factors i32) (param $bias i32) (param $target i32) (param $rows i32) (param $width i32)
    (param $least f32)
    (local $bytes i32) (local $at i32) (local $floor v128)
    (local.set $bytes (i32.shl (local.get $width) (i32.const 2)))
    (local.set $floor (f32x4.splat (local.get $least)))
    (loop $each
      (local.set $at (i32.const 0))
      (loop $places
        (v128.store (i32.add (local.get $target) (local.get $at))
          (f32x4.add (v128.load (i32.add (local.get $target) (local.get $at)))
            (f32x4.max (local.get $floor)
              (f32x4.add (v128.load (i32.add (local.get $bias) (local.get $at)))
                (f32x4.mul (v128.load (i32.add (local.get $factors) (local.get $at)))
                  (f32x4.convert_i32x4_s (v128.load (i32.add (local.get $sums) (local.get $at)))))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $places (i32.lt_u (local.get $at) (local.get $bytes))))
      (local.set $sums (i32.add (local.get $sums) (local.get $bytes)))
      (local.set $target (i32.add (local.get $target) (local.get $bytes)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br_if $each (local.get $rows)))))

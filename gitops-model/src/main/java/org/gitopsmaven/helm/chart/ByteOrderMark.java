/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.util.Arrays;

/** The three bytes that some editors put before UTF-8 and that Helm takes away. */
final class ByteOrderMark {

    private ByteOrderMark() {}

    static byte[] strip(byte[] data) {
        boolean marked = data.length >= 3 && data[0] == (byte) 0xEF && data[1] == (byte) 0xBB && data[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(data, 3, data.length) : data;
    }
}

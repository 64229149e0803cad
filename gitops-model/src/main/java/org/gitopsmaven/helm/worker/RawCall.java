/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.io.DataInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Call} as the process reads it.
 *
 * @param texts in the order of the call, in UTF-8
 */
record RawCall(int id, byte[] @Nullable [] texts, boolean debug) {

    /** Where helm-java's {@code TemplateOptions} has chart, release name, namespace, version, values files and set. */
    static final int[] TEXTS = {16, 0, 24, 32, 64, 48};

    static final int DEBUG = 112;
    static final int SIZE = 128;

    static RawCall read(DataInputStream in) throws IOException {
        int id = in.readInt();
        byte[][] texts = new byte[TEXTS.length][];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Frames.read(in);
        }
        return new RawCall(id, texts, in.readBoolean());
    }

    /** The options as C has them, the texts behind them in the same piece of memory. */
    Pointer allocate() {
        long size = SIZE;
        for (byte[] text : texts) {
            size += text == null ? 0 : text.length + 1;
        }
        long address = Native.malloc(size);
        if (address == 0) {
            throw new OutOfMemoryError("no room for a call");
        }
        Pointer options = new Pointer(address);
        options.clear(size);
        long end = SIZE;
        for (int i = 0; i < texts.length; i++) {
            byte[] text = texts[i];
            if (text != null) {
                options.write(end, text, 0, text.length);
                options.setPointer(TEXTS[i], options.share(end));
                end += text.length + 1;
            }
        }
        options.setInt(DEBUG, debug ? 1 : 0);
        return options;
    }
}

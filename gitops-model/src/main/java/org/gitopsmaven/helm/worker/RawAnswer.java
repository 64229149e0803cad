/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An {@link Answer} as the process has it: in UTF-8, as Helm gave it. */
record RawAnswer(byte @Nullable [] output, byte @Nullable [] error) {

    void write(int id, DataOutputStream out) throws IOException {
        out.writeInt(id);
        Frames.write(out, output);
        Frames.write(out, error);
        out.flush();
    }
}

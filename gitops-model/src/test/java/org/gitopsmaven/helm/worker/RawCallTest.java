/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.marcnuri.helm.jni.TemplateOptions;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Holds our layout of helm-java's options against that of its own class. */
class RawCallTest {

    private static final Call CALL = new Call("/charts/a b", "rel", "näme", "1.34.0", "/v,/w", "a=1", true);

    /** Its offsets are known to subclasses. */
    private static final class Theirs extends TemplateOptions {

        Theirs() {
            super(null, null, null, null, null, 0, 0, null, null, null, null, null, null, 0, 0, null, 0, null);
        }

        int offset(String field) {
            return fieldOffset(field);
        }
    }

    @Test
    void hasTheFieldsWhereHelmJavaHasThem() {
        Theirs theirs = new Theirs();

        assertThat(RawCall.TEXTS)
                .containsExactly(
                        theirs.offset("chart"),
                        theirs.offset("name"),
                        theirs.offset("namespace"),
                        theirs.offset("kubeVersion"),
                        theirs.offset("valuesFiles"),
                        theirs.offset("values"));
        assertThat(RawCall.DEBUG).isEqualTo(theirs.offset("debug"));
        assertThat(RawCall.SIZE).isEqualTo(theirs.size());
    }

    @Test
    void putsTheTextsOfACallIntoTheOptions() throws IOException {
        Pointer options = sent(CALL).allocate();
        try {
            assertThat(options.getPointer(RawCall.TEXTS[0]).getString(0, "UTF-8"))
                    .isEqualTo("/charts/a b");
            assertThat(options.getPointer(RawCall.TEXTS[1]).getString(0, "UTF-8"))
                    .isEqualTo("rel");
            assertThat(options.getPointer(RawCall.TEXTS[2]).getString(0, "UTF-8"))
                    .isEqualTo("näme");
            assertThat(options.getPointer(RawCall.TEXTS[3]).getString(0, "UTF-8"))
                    .isEqualTo("1.34.0");
            assertThat(options.getPointer(RawCall.TEXTS[4]).getString(0, "UTF-8"))
                    .isEqualTo("/v,/w");
            assertThat(options.getPointer(RawCall.TEXTS[5]).getString(0, "UTF-8"))
                    .isEqualTo("a=1");
            assertThat(options.getInt(RawCall.DEBUG)).isEqualTo(1);
        } finally {
            Native.free(Pointer.nativeValue(options));
        }
    }

    @Test
    void leavesOutWhatACallDoesNotHave() throws IOException {
        Pointer options =
                sent(new Call("c", "r", "n", "1.34.0", null, null, false)).allocate();
        try {
            assertThat(options.getPointer(RawCall.TEXTS[4])).isNull();
            assertThat(options.getPointer(RawCall.TEXTS[5])).isNull();
            assertThat(options.getInt(RawCall.DEBUG)).isZero();
        } finally {
            Native.free(Pointer.nativeValue(options));
        }
    }

    private static RawCall sent(Call call) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(7);
        call.write(out);
        RawCall raw = RawCall.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(raw.id()).isEqualTo(7);
        return raw;
    }
}

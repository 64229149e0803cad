/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import com.sun.jna.Function;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The functions of helm-java's library, without its Java side: to load that takes longer than to render thirty charts.
 * Texts stay bytes.
 */
final class HelmFunctions {

    /** What every function gives back, by value; public for JNA alone. */
    public static final class Result extends Structure implements Structure.ByValue {

        public @Nullable Pointer out;
        public @Nullable Pointer err;
        public @Nullable Pointer standardOutput;
        public @Nullable Pointer standardError;

        @Override
        protected List<String> getFieldOrder() {
            return List.of("out", "err", "standardOutput", "standardError");
        }
    }

    private final Function template;
    private final Function version;
    private final Function free;

    HelmFunctions(String library) {
        NativeLibrary helm = NativeLibrary.getInstance(library);
        template = helm.getFunction("Template");
        version = helm.getFunction("Version");
        free = helm.getFunction("Free");
    }

    RawAnswer version() {
        return answer(version);
    }

    RawAnswer template(RawCall call) {
        Pointer options = call.allocate();
        try {
            return answer(template, options);
        } finally {
            Native.free(Pointer.nativeValue(options));
        }
    }

    private RawAnswer answer(Function function, Object... arguments) {
        Result result = (Result) function.invoke(Result.class, arguments);
        RawAnswer answer = new RawAnswer(text(result.out), text(result.err));
        free.invoke(new Object[] {result});
        return answer;
    }

    private static byte @Nullable [] text(@Nullable Pointer text) {
        return text == null ? null : text.getByteArray(0, Math.toIntExact(text.indexOf(0, (byte) 0)));
    }
}

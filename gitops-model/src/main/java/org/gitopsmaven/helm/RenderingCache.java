/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.files.AtomicFile;
import org.gitopsmaven.helm.HelmDocument.Role;
import org.jspecify.annotations.Nullable;

/** Renderings of earlier runs by the hash of what they depend on. A damaged one is no one. */
final class RenderingCache {

    private static final int FORMAT = 0x48454C31;
    private static final int MOST = 100_000;
    private static final int LARGEST = 256 << 20;

    private final Path directory;

    RenderingCache(Path directory) {
        this.directory = directory;
    }

    @Nullable
    HelmRendering find(String key) {
        Path file = directory.resolve(key);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return in.readInt() == FORMAT ? read(in) : null;
        } catch (IOException e) {
            return null;
        }
    }

    void put(String key, HelmRendering rendering) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes))) {
            write(rendering, out);
        }
        AtomicFile.write(directory.resolve(key), bytes.toByteArray());
    }

    private static void write(HelmRendering rendering, DataOutputStream out) throws IOException {
        out.writeInt(FORMAT);
        out.writeInt(rendering.documents().size());
        for (HelmDocument document : rendering.documents()) {
            out.writeInt(document.role().ordinal());
            text(document.source(), out);
            text(document.text(), out);
        }
        text(rendering.notes(), out);
        out.writeInt(rendering.warnings().size());
        for (String warning : rendering.warnings()) {
            text(warning, out);
        }
        out.writeInt(FORMAT);
    }

    private static @Nullable HelmRendering read(DataInputStream in) throws IOException {
        List<HelmDocument> documents = new ArrayList<>();
        for (int left = count(in, MOST); left > 0; left--) {
            Role role = Role.values()[count(in, Role.values().length - 1)];
            documents.add(new HelmDocument(text(in), role, text(in)));
        }
        String notes = text(in);
        List<String> warnings = new ArrayList<>();
        for (int left = count(in, MOST); left > 0; left--) {
            warnings.add(text(in));
        }
        return in.readInt() == FORMAT ? new HelmRendering(documents, notes, warnings, false) : null;
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(count(in, LARGEST)), StandardCharsets.UTF_8);
    }

    private static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("damaged");
        }
        return count;
    }
}

/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.jgit.internal.JGitText;
import org.jspecify.annotations.Nullable;

/**
 * Hands JGit its texts before it looks for them itself: the JDK would open the jar a second time and verify the signature
 * of all its thousands of entries again. There is one language, so error texts are the same everywhere.
 */
final class Texts extends ResourceBundle.Control {

    private static final String FILE = JGitText.class.getName().replace('.', '/') + ".properties";

    private final Path jar;

    private Texts(Path jar) {
        this.jar = jar;
    }

    /** Where this does not work out, JGit finds its texts as it always does. */
    static void load() {
        Path jar = jar();
        if (jar != null) {
            ResourceBundle.getBundle(
                    JGitText.class.getName(), Locale.getDefault(), JGitText.class.getClassLoader(), new Texts(jar));
        }
    }

    private static @Nullable Path jar() {
        CodeSource source = JGitText.class.getProtectionDomain().getCodeSource();
        try {
            Path path = source == null ? null : Path.of(source.getLocation().toURI());
            return path != null && Files.isRegularFile(path) ? path : null;
        } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            return null;
        }
    }

    @Override
    public @Nullable ResourceBundle newBundle(
            String name, Locale locale, String format, ClassLoader loader, boolean reload) throws IOException {
        if (!locale.equals(Locale.ROOT)) {
            return null;
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(FILE);
            if (entry == null) {
                return null;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return new PropertyResourceBundle(in);
            }
        }
    }
}

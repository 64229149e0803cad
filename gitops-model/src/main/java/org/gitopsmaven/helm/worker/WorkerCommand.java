/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import com.sun.jna.Library;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the child process is started: a small Java machine with a class path of its own. */
final class WorkerCommand {

    private WorkerCommand() {}

    static ProcessBuilder of(Libraries libraries, Path home, Workspace workspace, WorkerLimits limits) {
        List<String> command = machine(libraries, home);
        command.addAll(List.of(
                "-cp",
                place(WorkerMain.class) + File.pathSeparator + place(Library.class),
                WorkerMain.class.getName(),
                libraries.helm().toString(),
                Integer.toString(limits.threads()),
                Long.toString(limits.memory()),
                workspace.directory().toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(CleanEnvironment.of(home));
        // renderings are short: collect late, but not beyond half of what is allowed
        builder.environment().put("GOGC", "800");
        builder.environment().put("GOMEMLIMIT", Long.toString(limits.memory() / 2));
        builder.directory(home.toFile());
        return builder;
    }

    private static List<String> machine(Libraries libraries, Path home) {
        List<String> command = new ArrayList<>(List.of(
                java().toString(),
                "-Xmx192m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-Xint", // it moves bytes; what a compiler saves is less than it costs
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-Xrs",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Djna.encoding=UTF-8",
                "-Djna.nosys=true",
                "-Djna.platform.library.path=", // else JNA asks ldconfig, and nothing is looked for by name
                "-Djna.tmpdir=" + home,
                "-Djava.io.tmpdir=" + home));
        if (libraries.bridge() != null) {
            command.add("-Djna.boot.library.path=" + libraries.bridge().getParent());
        }
        return command;
    }

    private static Path java() {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
        Path java = bin.resolve(windows ? "java.exe" : "java");
        if (!Files.isExecutable(java)) {
            throw new WorkerUnavailableException("there is no " + java);
        }
        return java;
    }

    /** Where this Java machine has the jar of a class. */
    private static String place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            URI uri = source == null ? null : source.getLocation().toURI();
            if (uri != null && "file".equals(uri.getScheme())) {
                return Path.of(uri).toAbsolutePath().toString();
            }
        } catch (URISyntaxException e) {
            throw new WorkerUnavailableException("the class path has no usable place for " + type.getName());
        }
        throw new WorkerUnavailableException("the class path has no file for " + type.getName());
    }
}

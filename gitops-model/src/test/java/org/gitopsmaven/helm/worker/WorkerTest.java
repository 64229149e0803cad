/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.jna.Library;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkerTest {

    private static final WorkerLimits LIMITS = new WorkerLimits(Duration.ofSeconds(20), 1L << 30, 2);

    @TempDir
    Path scratch;

    @Test
    void givesTheProcessNothingOfTheUsersEnvironment() throws IOException {
        try (Workspace workspace = Workspace.create(scratch)) {
            Libraries libraries = new Libraries(Path.of("helm.so"), null);
            ProcessBuilder command = WorkerCommand.of(libraries, workspace.newDirectory(), workspace, LIMITS);

            assertThat(command.environment()).doesNotContainKeys("PATH", "USER", "JAVA_TOOL_OPTIONS", "JAVA_HOME");
            assertThat(command.environment().get("HOME")).startsWith(scratch.toString());
            assertThat(command.environment().get("KUBECONFIG")).startsWith(scratch.toString());
            assertThat(command.environment().get("HELM_PLUGINS")).startsWith(scratch.toString());
            assertThat(command.command())
                    .contains("-Djna.encoding=UTF-8", "-Djna.nosys=true")
                    .noneMatch(argument -> argument.contains("helm-java"));
        }
    }

    @Test
    void hasNoLibraryWhereNoJarHasIt() throws IOException {
        assertThat(new UnpackedLibrary(scratch, "helm-plan9-amd64.so").file()).isNull();
    }

    @Test
    void unpacksTheLibraryOnceAndAgainWhenItWasChanged() throws IOException {
        HelmPlatform platform = HelmPlatform.current();
        Assumptions.assumeTrue(platform != null, "helm-java has no library for this machine");
        UnpackedLibrary helm = new UnpackedLibrary(scratch, platform.resource());
        Path library = helm.file();
        Assumptions.assumeTrue(library != null, "the library for this machine is not on the class path");
        Object key = Files.readAttributes(library, "lastModifiedTime").get("lastModifiedTime");
        long size = Files.size(library);

        assertThat(helm.file()).isEqualTo(library);
        assertThat(Files.getLastModifiedTime(library)).isEqualTo(key);

        Files.writeString(library, "planted");
        assertThat(helm.file()).isEqualTo(library).hasSize(size);
        if (Files.getFileStore(library).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(library.getParent()))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void tellsWhyALibraryCannotBeLoaded() throws IOException {
        try (Workspace workspace = Workspace.create(scratch)) {
            Path home = workspace.newDirectory();
            Path library = Files.writeString(scratch.resolve("helm.so"), "no library");

            assertThatThrownBy(() -> start(library, home, workspace))
                    .isInstanceOf(WorkerUnavailableException.class)
                    .hasMessageContaining("helm.so");
        }
    }

    @Test
    void answersDiscoveryWithNothingAndEverythingElseWithNotFound() throws IOException {
        Path kubeconfig = scratch.resolve("kubeconfig");
        EmptyCluster.start(kubeconfig);
        Matcher server = Pattern.compile("http://127.0.0.1:\\d+").matcher(Files.readString(kubeconfig));
        assertThat(server.find()).isTrue();

        assertThat(status(server.group() + "/api/v1?timeout=32s")).isEqualTo(200);
        assertThat(status(server.group() + "/api/v1/namespaces/a/secrets/b")).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"Linux,amd64", "Linux,aarch64", "Mac OS X,x86_64", "Mac OS X,aarch64", "Windows 11,amd64"})
    void hasTheBridgeOfJnaForEveryMachineOfHelmJava(String system, String architecture) {
        assertThat(HelmPlatform.of(system, architecture))
                .isNotNull()
                .satisfies(platform -> assertThat(Library.class.getResource("/" + platform.bridge()))
                        .isNotNull());
    }

    @Test
    void deletesTheFilesOfARenderingAndNothingElse() throws IOException {
        try (Workspace workspace = Workspace.create(scratch)) {
            Scratch other = workspace.newScratch();
            Path kept = other.write("chart.tgz", "1");
            Path written;
            Path directory;
            try (Scratch files = workspace.newScratch()) {
                written = files.write("chart.tgz", "2");
                directory = files.directory();
                assertThat(files.write("chart.tgz", "3")).isEqualTo(written).hasContent("3");
                Files.writeString(directory.resolve("made"), "");
            }

            assertThat(written).doesNotExist();
            assertThat(directory).doesNotExist();
            assertThat(kept).hasContent("1");
        }
    }

    @Test
    void makesNoDirectoryForABuildThatEnds() throws IOException {
        Workspace workspace = Workspace.create(scratch);
        Files.writeString(workspace.newDirectory().resolve("chart.tgz"), "");
        Scratch files = workspace.newScratch();

        workspace.close();

        assertThat(workspace.directory()).doesNotExist();
        assertThatThrownBy(workspace::newDirectory)
                .isInstanceOf(IOException.class)
                .hasMessage("the build is ending");
        assertThatThrownBy(() -> files.write("values.yaml", "")).isInstanceOf(IOException.class);
        assertThat(workspace.directory()).doesNotExist();
    }

    @Test
    void sweepsTheDirectoriesOfBuildsThatAreGone() throws IOException, InterruptedException {
        Process gone = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .start();
        gone.waitFor();
        Path left = Files.createDirectories(scratch.resolve("workers").resolve(gone.pid() + "-x"));
        Path foreign = Files.createDirectories(scratch.resolve("workers").resolve("notes"));

        Workspace.create(scratch).close();

        assertThat(left).doesNotExist();
        assertThat(foreign).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "Linux,amd64,linux-amd64",
        "Linux,aarch64,linux-arm64",
        "Mac OS X,x86_64,darwin-amd64",
        "Mac OS X,aarch64,darwin-arm64",
        "Windows 11,amd64,windows-amd64"
    })
    void knowsTheMachinesOfHelmJava(String system, String architecture, String artifact) {
        assertThat(HelmPlatform.of(system, architecture))
                .isNotNull()
                .satisfies(platform -> assertThat(platform.artifact()).isEqualTo(artifact));
    }

    @Test
    void knowsThatOtherMachinesHaveNone() {
        assertThat(Set.of(HelmPlatform.of("Linux", "amd64") == null, HelmPlatform.of("Linux", "s390x") == null))
                .containsExactlyInAnyOrder(false, true);
        assertThat(HelmPlatform.of("Windows 11", "aarch64")).isNull();
    }

    private static WorkerProcess start(Path library, Path home, Workspace workspace) throws IOException {
        return WorkerProcess.start(WorkerCommand.of(new Libraries(library, null), home, workspace, LIMITS), home);
    }

    private static int status(String url) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url).toURL().openConnection(Proxy.NO_PROXY);
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }
}

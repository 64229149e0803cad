/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.internal.storage.pack.PackWriter;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.pack.PackConfig;
import org.eclipse.jgit.transport.PackParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against JGit, which packs and unpacks what is unpacked and packed here. */
class MemoryObjectsTest {

    private static final long LIMIT = 1 << 20;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsEveryObjectOfAPackWithDeltas(boolean byOffset) throws IOException {
        List<byte[]> versions = versions(40);
        MemoryObjects objects = new MemoryObjects(LIMIT);

        byte[] pack = pack(versions, byOffset);
        objects.receive(pack);

        int plain = versions.stream().mapToInt(version -> version.length).sum();
        assertThat(pack.length).as("deltas are in it").isLessThan(plain / 8);
        for (byte[] version : versions) {
            ObjectName name = name(version);
            assertThat(objects.has(name)).isTrue();
            assertThat(objects.size(name)).isEqualTo(version.length);
            assertThat(objects.read(name, ObjectType.BLOB)).isEqualTo(version);
        }
    }

    @Test
    void readsAPackThatIsMadeOfWhatIsHere() throws IOException {
        byte[] base = "one and two\n".getBytes(StandardCharsets.UTF_8);
        // of the 12 bytes of the base those from 8 on, then three new ones: "two\n" and "six"
        byte[] delta = {12, 7, (byte) 0x91, 8, 4, 3, 's', 'i', 'x'};
        byte[] thin = thin(name(base), delta);
        MemoryObjects objects = new MemoryObjects(LIMIT);
        objects.receive(pack(List.of(base), true));

        objects.receive(thin);

        byte[] made = "two\nsix".getBytes(StandardCharsets.UTF_8);
        assertThat(objects.read(name(made), ObjectType.BLOB)).isEqualTo(made);
        assertThatThrownBy(() -> new MemoryObjects(LIMIT).receive(thin)).isInstanceOf(MissingBaseException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0c07 91 08 05 03 736978, reaches beyond its base",
        "0c09 91 08 04 03 736978, makes less than it says",
        "0c03 91 08 04 03 736978, reaches beyond its base",
        "0d07 91 08 04 03 736978, does not fit its base",
        "0c07 91 08 04 03 7369, reaches beyond its base",
        "0c07 91 08, breaks off",
        "0c07 00, reaches beyond its base",
        "ffffffffffffffffff7f, a size beyond all bounds"
    })
    void refusesADeltaThatIsNotSound(String hex, String message) throws IOException {
        byte[] base = "one and two\n".getBytes(StandardCharsets.UTF_8);
        MemoryObjects objects = new MemoryObjects(LIMIT);
        objects.receive(pack(List.of(base), true));
        byte[] thin = thin(name(base), HexFormat.of().parseHex(hex.replace(" ", "")));

        assertThatThrownBy(() -> objects.receive(thin))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(message);
    }

    @Test
    void takesNoBrokenPackForAWholeOne() throws IOException {
        List<byte[]> versions = versions(6);
        byte[] pack = pack(versions, true);

        for (int length = 0; length < pack.length; length += 7) {
            byte[] cut = Arrays.copyOf(pack, length);
            assertThatThrownBy(() -> new MemoryObjects(LIMIT).receive(cut))
                    .as("cut at " + length)
                    .isInstanceOfAny(PackException.class, MissingBaseException.class);
        }
    }

    @Test
    void givesNoChangedContentUnderAName() throws IOException {
        List<byte[]> versions = versions(6);
        byte[] pack = pack(versions, true);
        Random random = new Random(11);

        for (int i = 0; i < 2000; i++) {
            byte[] changed = pack.clone();
            changed[random.nextInt(pack.length)] ^= (byte) (1 + random.nextInt(255));
            MemoryObjects objects = new MemoryObjects(LIMIT);
            try {
                objects.receive(changed);
            } catch (PackException | MissingBaseException e) {
                assertThat(e).hasMessageNotContaining("null");
            }
            for (byte[] version : versions) {
                if (objects.has(name(version))) {
                    assertThat(objects.read(name(version)).content()).isEqualTo(version);
                }
            }
        }
    }

    @Test
    void endsDeltasThatGrowWithoutBounds() throws IOException {
        List<byte[]> versions = versions(60);
        byte[] pack = pack(versions, true);

        assertThatThrownBy(() -> new MemoryObjects(1000).receive(pack)).hasMessageContaining("larger than the limit");
    }

    @Test
    void packsWhatWasWrittenForACommitAndNothingElse() throws IOException {
        MemoryObjects objects = new MemoryObjects(LIMIT);
        byte[] there = versions(1).get(0);
        objects.receive(pack(List.of(there), true));
        ObjectName file = objects.write(ObjectType.BLOB, "new\n".getBytes(StandardCharsets.UTF_8));
        objects.write(ObjectType.BLOB, "of an attempt that was lost".getBytes(StandardCharsets.UTF_8));
        Tree tree = Tree.EMPTY
                .with(new Tree.Entry("new", Tree.Entry.FILE, file))
                .with(new Tree.Entry("there", Tree.Entry.FILE, name(there)));
        ObjectName root = objects.write(ObjectType.TREE, tree.format());
        String someone = "A <a@example.com> 1 +0000";
        CommitText text = new CommitText(root, List.of(), someone, someone, null, "First\n");
        ObjectName commit = objects.write(ObjectType.COMMIT, text.format());

        try (InMemoryRepository repository = repository();
                ObjectInserter inserter = repository.newObjectInserter()) {
            PackParser parser = inserter.newPackParser(new ByteArrayInputStream(objects.packed(commit)));
            parser.parse(NullProgressMonitor.INSTANCE);
            inserter.flush();

            assertThat(parser.getObjectCount()).isEqualTo(3);
            try (ObjectReader reader = repository.newObjectReader();
                    RevWalk walk = new RevWalk(reader)) {
                var read = walk.parseCommit(ObjectId.fromString(commit.name()));
                assertThat(read.getFullMessage()).isEqualTo("First\n");
                assertThat(read.getTree().name()).isEqualTo(root.name());
                assertThat(reader.open(ObjectId.fromString(file.name())).getBytes())
                        .isEqualTo("new\n".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Texts of some size, each a little different from the one before. */
    private static List<byte[]> versions(int count) {
        Random random = new Random(5);
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 300; line++) {
            text.append("line ").append(random.nextLong()).append('\n');
        }
        List<byte[]> versions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            text.insert(random.nextInt(text.length()), "version " + i + "\n");
            versions.add(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        return versions;
    }

    private static ObjectName name(byte[] content) {
        return new Hasher().name(ObjectType.BLOB, content);
    }

    /** A pack of one delta whose base is named. */
    private static byte[] thin(ObjectName base, byte[] delta) throws IOException {
        ByteArrayOutputStream pack = new ByteArrayOutputStream();
        pack.writeBytes(new byte[] {'P', 'A', 'C', 'K', 0, 0, 0, 2, 0, 0, 0, 1});
        pack.write(7 << 4 | delta.length);
        pack.writeBytes(base.bytes());
        DeflaterOutputStream compressed = new DeflaterOutputStream(pack);
        compressed.write(delta);
        compressed.finish();
        pack.writeBytes(Hasher.sha1().digest(pack.toByteArray()));
        return pack.toByteArray();
    }

    private static byte[] pack(List<byte[]> contents, boolean byOffset) throws IOException {
        try (InMemoryRepository repository = repository();
                ObjectInserter inserter = repository.newObjectInserter()) {
            List<ObjectId> ids = new ArrayList<>();
            for (byte[] content : contents) {
                ids.add(inserter.insert(Constants.OBJ_BLOB, content));
            }
            inserter.flush();
            try (ObjectReader reader = repository.newObjectReader();
                    RevWalk walk = new RevWalk(reader);
                    PackWriter writer = new PackWriter(new PackConfig(), reader)) {
                writer.setDeltaBaseAsOffset(byOffset);
                List<RevObject> wanted = new ArrayList<>();
                for (ObjectId id : ids) {
                    wanted.add(walk.lookupBlob(id));
                }
                writer.preparePack(wanted.iterator());
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                writer.writePack(NullProgressMonitor.INSTANCE, NullProgressMonitor.INSTANCE, out);
                return out.toByteArray();
            }
        }
    }

    private static InMemoryRepository repository() {
        return new InMemoryRepository(new DfsRepositoryDescription("test"));
    }
}

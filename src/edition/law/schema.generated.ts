// Made from src/model/edition.ts by `npm run contract`. Do not edit.
export const editionSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "variorum/edition@2",
  "title": "Variorum edition",
  "type": "object",
  "properties": {
    "schema": {
      "type": "string",
      "const": "variorum/edition@2",
      "description": "The contract it keeps."
    },
    "articles": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/EditionArticle"
      },
      "description": "Each page's text, blocks and metadata, in order: by published date where both are known, then by key."
    },
    "stories": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Story"
      },
      "description": "Articles by affair: one pile can hold several."
    },
    "textGroups": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/TextGroup"
      },
      "description": "Articles that are the same text."
    },
    "witnesses": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Witness"
      },
      "description": "The nodes of the stemma."
    },
    "links": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/WitnessLink"
      },
      "description": "How witnesses relate. Inside a text group links form a tree; those of two groups are written once, between their first articles."
    },
    "attributions": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Attribution"
      },
      "description": "Who says what."
    },
    "claims": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Claim"
      },
      "description": "What is claimed, by whom, on how many origins."
    },
    "conflicts": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Conflict"
      },
      "description": "Where the accounts differ."
    },
    "entities": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Entity"
      },
      "description": "People, organisations, outlets and places."
    },
    "timeline": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/TimelineEntry"
      },
      "description": "What happened when."
    },
    "accounts": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Account"
      },
      "description": "The affairs told in the words of their pages."
    },
    "rulings": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Ruling"
      },
      "description": "What people ruled, as it was replayed, by date."
    },
    "notSeen": {
      "$ref": "#/$defs/NotSeen",
      "description": "What could not be read, dated or understood."
    },
    "generator": {
      "$ref": "#/$defs/Generator",
      "description": "What made it."
    }
  },
  "required": [
    "schema",
    "articles",
    "stories",
    "textGroups",
    "witnesses",
    "links",
    "attributions",
    "claims",
    "conflicts",
    "entities",
    "timeline",
    "accounts",
    "rulings",
    "notSeen",
    "generator"
  ],
  "additionalProperties": false,
  "description": "Everything Variorum has to say about a pile of pages: the document `edition.json`.",
  "$defs": {
    "EditionArticle": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/Id",
          "description": "Of key and text."
        },
        "siglum": {
          "type": "string",
          "description": "A…Z, AA…, in the order of the edition.",
          "pattern": "^[A-Z]+$"
        },
        "key": {
          "type": "string",
          "description": "A file's name without its ending, a record's `id`, or an address; two equal keys get `~2`, `~3`."
        },
        "source": {
          "type": "string",
          "description": "Where it was read, relative to the path given: never a path of the machine."
        },
        "url": {
          "type": [
            "string",
            "null"
          ],
          "description": "The page's own address, as a record or the page declares it."
        },
        "capture": {
          "anyOf": [
            {
              "$ref": "#/$defs/Capture"
            },
            {
              "type": "null"
            }
          ],
          "description": "Who saved the page, where it is a saved copy."
        },
        "publisher": {
          "type": [
            "string",
            "null"
          ],
          "description": "The outlet that published it."
        },
        "title": {
          "type": [
            "string",
            "null"
          ],
          "description": "Its headline."
        },
        "byline": {
          "type": [
            "string",
            "null"
          ],
          "description": "Who signed it, as written."
        },
        "published": {
          "anyOf": [
            {
              "$ref": "#/$defs/DateText"
            },
            {
              "type": "null"
            }
          ],
          "description": "When it was published."
        },
        "modified": {
          "anyOf": [
            {
              "$ref": "#/$defs/DateText"
            },
            {
              "type": "null"
            }
          ],
          "description": "When it was last changed."
        },
        "retrieved": {
          "anyOf": [
            {
              "$ref": "#/$defs/DateText"
            },
            {
              "type": "null"
            }
          ],
          "description": "When it was fetched."
        },
        "language": {
          "type": "string",
          "description": "ISO 639-1, `und` where there is too little text to tell.",
          "pattern": "^[a-z]{2,3}$"
        },
        "sha256": {
          "$ref": "#/$defs/Digest",
          "description": "SHA-256 of the page's bytes."
        },
        "evidence": {
          "anyOf": [
            {
              "$ref": "#/$defs/Digest"
            },
            {
              "type": "null"
            }
          ],
          "description": "SHA-256 of the file that was given, where it holds more than this page (an archive, a mailbox, records): the evidence copy."
        },
        "text": {
          "type": "string",
          "description": "All rendered text of the page, furniture included."
        },
        "blocks": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/TextBlock"
          },
          "description": "Sorted, not overlapping, covering all text that is not blank."
        },
        "origin": {
          "$ref": "#/$defs/WrittenBy",
          "description": "Who wrote this text."
        },
        "credits": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Credit"
          },
          "description": "The outlets it names, by place."
        },
        "story": {
          "$ref": "#/$defs/Id",
          "description": "The affair it belongs to."
        },
        "textGroup": {
          "$ref": "#/$defs/Id",
          "description": "The articles that are the same text."
        }
      },
      "required": [
        "id",
        "siglum",
        "key",
        "source",
        "url",
        "capture",
        "publisher",
        "title",
        "byline",
        "published",
        "modified",
        "retrieved",
        "language",
        "sha256",
        "evidence",
        "text",
        "blocks",
        "origin",
        "credits",
        "story",
        "textGroup"
      ],
      "additionalProperties": false,
      "description": "A page's text with its blocks and metadata. The text itself is never altered."
    },
    "Id": {
      "type": "string",
      "description": "The first 12 hex digits of a SHA-256 of content (`contentId`), never a counter.",
      "pattern": "^[0-9a-f]{12}$"
    },
    "Capture": {
      "type": "object",
      "properties": {
        "by": {
          "type": "string",
          "description": "The archive or program that saved it."
        },
        "at": {
          "anyOf": [
            {
              "$ref": "#/$defs/DateText"
            },
            {
              "type": "null"
            }
          ],
          "description": "When it was saved."
        },
        "url": {
          "type": [
            "string",
            "null"
          ],
          "description": "The address of the saved copy; the article's `url` is the original's."
        }
      },
      "required": [
        "by",
        "at",
        "url"
      ],
      "additionalProperties": false,
      "description": "Who saved a page that is a saved copy: an archive, a browser, a WARC record."
    },
    "DateText": {
      "type": "string",
      "description": "A date or a moment as the page gives it (ISO 8601), or as EDTF (ISO 8601-2) where a text is read: 2025-03-15, 2025-03, 2025-03-13/2025-03-15, 2025~.",
      "minLength": 4
    },
    "Digest": {
      "type": "string",
      "description": "A SHA-256 in lower-case hex.",
      "pattern": "^[0-9a-f]{64}$"
    },
    "TextBlock": {
      "type": "object",
      "properties": {
        "start": {
          "type": "integer",
          "description": "The first code unit.",
          "minimum": 0
        },
        "end": {
          "type": "integer",
          "description": "The code unit after the last.",
          "minimum": 1
        },
        "kind": {
          "$ref": "#/$defs/BlockKind",
          "description": "What the block is."
        }
      },
      "required": [
        "end",
        "kind",
        "start"
      ],
      "additionalProperties": false,
      "description": "A part of an article's text with what it is there."
    },
    "BlockKind": {
      "type": "string",
      "enum": [
        "headline",
        "deck",
        "byline",
        "dateline",
        "body",
        "caption",
        "furniture",
        "repeat"
      ],
      "description": "What a block of an article is. `repeat` is a second copy of a block inside one page."
    },
    "WrittenBy": {
      "type": "object",
      "properties": {
        "outlet": {
          "type": [
            "string",
            "null"
          ],
          "description": "The outlet; null where nothing tells."
        },
        "basis": {
          "$ref": "#/$defs/OriginBasis",
          "description": "What it is known by."
        },
        "reasons": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Why, in sentences."
        }
      },
      "required": [
        "outlet",
        "basis",
        "reasons"
      ],
      "additionalProperties": false,
      "description": "Who WROTE a text, which is not always who published it."
    },
    "OriginBasis": {
      "type": "string",
      "enum": [
        "own",
        "byline",
        "dateline",
        "credit",
        "identity",
        "ruling",
        "unknown"
      ],
      "description": "What the outlet that wrote a text is known by."
    },
    "Credit": {
      "type": "object",
      "properties": {
        "outlet": {
          "type": "string",
          "description": "The outlet's name in the register, or as written."
        },
        "passage": {
          "$ref": "#/$defs/Passage",
          "description": "The words that name it."
        },
        "cue": {
          "anyOf": [
            {
              "$ref": "#/$defs/Passage"
            },
            {
              "type": "null"
            }
          ],
          "description": "The words that make it a source: \"told\", \"according to\"."
        },
        "form": {
          "$ref": "#/$defs/CreditForm",
          "description": "How it is named."
        }
      },
      "required": [
        "outlet",
        "passage",
        "cue",
        "form"
      ],
      "additionalProperties": false,
      "description": "Another outlet that an article names."
    },
    "Passage": {
      "type": "object",
      "properties": {
        "article": {
          "type": "string",
          "description": "Id of the article.",
          "pattern": "^[0-9a-f]{12}$"
        },
        "start": {
          "type": "integer",
          "description": "The first code unit.",
          "minimum": 0
        },
        "end": {
          "type": "integer",
          "description": "The code unit after the last.",
          "minimum": 1
        },
        "exact": {
          "type": "string",
          "description": "`text.slice(start, end)` of that article, always.",
          "minLength": 1
        }
      },
      "required": [
        "article",
        "start",
        "end",
        "exact"
      ],
      "additionalProperties": false,
      "description": "A span of a named article with its exact words (W3C Web Annotation: text position and text quote)."
    },
    "CreditForm": {
      "type": "string",
      "enum": [
        "cited",
        "byline",
        "dateline",
        "copyright",
        "link"
      ],
      "description": "How an outlet is named: `cited` = as the source of a statement about the affair."
    },
    "Story": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/Id",
          "description": "Of its articles."
        },
        "name": {
          "type": "string",
          "description": "The names its articles share, most telling first."
        },
        "articles": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Id"
          },
          "description": "In the order of the edition."
        }
      },
      "required": [
        "id",
        "name",
        "articles"
      ],
      "additionalProperties": false,
      "description": "The articles about one affair; an article alone is a story of one."
    },
    "TextGroup": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/Id",
          "description": "Of its articles."
        },
        "articles": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Id"
          },
          "description": "In the order of the edition."
        }
      },
      "required": [
        "id",
        "articles"
      ],
      "additionalProperties": false,
      "description": "Articles that are the same text; singletons included."
    },
    "Witness": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/Id",
          "description": "An extant witness has its article's id."
        },
        "kind": {
          "type": "string",
          "enum": [
            "extant",
            "lost",
            "public"
          ],
          "description": "Which of the three it is."
        },
        "siglum": {
          "type": "string",
          "description": "A…Z, AA… for extant, α…ω, αα… for the others.",
          "pattern": "^([A-Z]+|[α-ω]+)$"
        },
        "article": {
          "anyOf": [
            {
              "$ref": "#/$defs/Id"
            },
            {
              "type": "null"
            }
          ],
          "description": "The article of an extant witness."
        },
        "outlet": {
          "type": [
            "string",
            "null"
          ],
          "description": "The outlet whose report it is."
        },
        "maker": {
          "type": [
            "string",
            "null"
          ],
          "description": "Whose it is, of a public witness."
        },
        "form": {
          "anyOf": [
            {
              "$ref": "#/$defs/PublicForm"
            },
            {
              "type": "null"
            }
          ],
          "description": "What it is, of a public witness."
        },
        "knownThrough": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Id"
          },
          "description": "The articles that know of it."
        },
        "latestBy": {
          "anyOf": [
            {
              "$ref": "#/$defs/DateText"
            },
            {
              "type": "null"
            }
          ],
          "description": "The date by which it must have existed."
        },
        "content": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Passage"
          },
          "description": "Passages that tell what it said."
        },
        "reasons": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Why it must have existed, in sentences."
        }
      },
      "required": [
        "id",
        "kind",
        "siglum",
        "article",
        "outlet",
        "maker",
        "form",
        "knownThrough",
        "latestBy",
        "content",
        "reasons"
      ],
      "additionalProperties": false,
      "description": "A node of the stemma. `extant`: an article we hold. `lost`: an outlet's report known only through others. `public`: a post, release, statement, filing, speech … that several texts use; it is no outlet's report, texts that quote it are not thereby related, and it is the origin of what it says."
    },
    "PublicForm": {
      "type": "string",
      "enum": [
        "post",
        "release",
        "statement",
        "filing",
        "speech",
        "hearing",
        "broadcast",
        "paper"
      ],
      "description": "What a public witness is."
    },
    "WitnessLink": {
      "type": "object",
      "properties": {
        "a": {
          "$ref": "#/$defs/Id",
          "description": "A witness."
        },
        "b": {
          "$ref": "#/$defs/Id",
          "description": "The other witness."
        },
        "kind": {
          "$ref": "#/$defs/LinkKind",
          "description": "The strongest that holds for the pair."
        },
        "upstream": {
          "$ref": "#/$defs/Upstream",
          "description": "Which of them text or statement was taken from. A lost witness is always upstream."
        },
        "confidence": {
          "type": "number",
          "description": "How sure, from 0 to 1, to two decimals.",
          "minimum": 0,
          "maximum": 1
        },
        "passages": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/LinkPassages"
          },
          "description": "The passages that show it."
        },
        "reasons": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Why, in sentences."
        },
        "via": {
          "anyOf": [
            {
              "$ref": "#/$defs/Id"
            },
            {
              "type": "null"
            }
          ],
          "description": "The lost witness both hang on, if one is known."
        }
      },
      "required": [
        "a",
        "b",
        "kind",
        "upstream",
        "confidence",
        "passages",
        "reasons",
        "via"
      ],
      "additionalProperties": false,
      "description": "How two witnesses relate: the strongest kind that holds."
    },
    "LinkKind": {
      "type": "string",
      "enum": [
        "same-text",
        "reuses",
        "rewrites",
        "cites",
        "shares-origin"
      ],
      "description": "How two witnesses relate, strongest first."
    },
    "Upstream": {
      "type": "string",
      "enum": [
        "a",
        "b",
        "common",
        "unknown"
      ],
      "description": "Which endpoint text or statement was taken FROM; `common` = both from a third."
    },
    "LinkPassages": {
      "type": "object",
      "properties": {
        "a": {
          "anyOf": [
            {
              "$ref": "#/$defs/Passage"
            },
            {
              "type": "null"
            }
          ],
          "description": "Of witness `a`."
        },
        "b": {
          "anyOf": [
            {
              "$ref": "#/$defs/Passage"
            },
            {
              "type": "null"
            }
          ],
          "description": "Of witness `b`."
        }
      },
      "required": [
        "a",
        "b"
      ],
      "additionalProperties": false,
      "description": "Two passages that show a link, one of each witness; that of a lost witness is null."
    },
    "Attribution": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/Id",
          "description": "Of its article and its places."
        },
        "article": {
          "$ref": "#/$defs/Id",
          "description": "The article it stands in."
        },
        "source": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Passage"
          },
          "description": "The words for who says it."
        },
        "cue": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Passage"
          },
          "description": "The words for the saying: \"said\", \"according to\"."
        },
        "content": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Passage"
          },
          "description": "What is said."
        },
        "kind": {
          "type": "string",
          "enum": [
            "direct",
            "indirect",
            "mixed"
          ],
          "description": "In quotation marks, in the article's words, or both."
        },
        "speaker": {
          "anyOf": [
            {
              "$ref": "#/$defs/Id"
            },
            {
              "type": "null"
            }
          ],
          "description": "Who says it: an entity."
        },
        "via": {
          "type": [
            "string",
            "null"
          ],
          "description": "The outlet credited for it, by name."
        },
        "stance": {
          "$ref": "#/$defs/Stance",
          "description": "How it is put forward."
        }
      },
      "required": [
        "id",
        "article",
        "source",
        "cue",
        "content",
        "kind",
        "speaker",
        "via",
        "stance"
      ],
      "additionalProperties": false,
      "description": "Who says what in an article. An interrupted quotation has two contents."
    },
    "Stance": {
      "type": "string",
      "enum": [
        "asserts",
        "alleges",
        "denies",
        "questions",
        "predicts",
        "promises"
      ],
      "description": "How a statement is put forward."
    },
    "Claim": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/Id",
          "description": "Of its first testimony's passage."
        },
        "story": {
          "$ref": "#/$defs/Id",
          "description": "The affair it belongs to."
        },
        "parent": {
          "anyOf": [
            {
              "$ref": "#/$defs/Id"
            },
            {
              "type": "null"
            }
          ],
          "description": "The claim whose passages hold all of this one's, or the wording of one that no two texts state in a whole clause: this is a part of it, shown under it and never counted beside it. It has no parent itself."
        },
        "text": {
          "type": "string",
          "description": "The exact words of one of its testimonies."
        },
        "glosses": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Gloss"
          },
          "description": "What an editor adds to these words so that they say by themselves whom and what they mean, in their order; only what is certain."
        },
        "testimonies": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Testimony"
          },
          "description": "Every statement of it, at least one.",
          "minItems": 1
        },
        "origins": {
          "$ref": "#/$defs/Origins",
          "description": "On how many independent origins it rests."
        },
        "voices": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Voice"
          },
          "description": "Who ultimately says it."
        },
        "status": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/ClaimStatus"
          },
          "description": "What became of it, by date."
        },
        "readings": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Reading"
          },
          "description": "The values its witnesses give for its facts."
        }
      },
      "required": [
        "id",
        "story",
        "parent",
        "text",
        "glosses",
        "testimonies",
        "origins",
        "voices",
        "status",
        "readings"
      ],
      "additionalProperties": false,
      "description": "The same checkable statement, however worded, in all its testimonies. Sorted by story, then by importance."
    },
    "Gloss": {
      "type": "object",
      "properties": {
        "of": {
          "$ref": "#/$defs/Passage",
          "description": "Words of the wording that mean something told elsewhere."
        },
        "by": {
          "$ref": "#/$defs/Passage",
          "description": "Where their page tells what they mean, or another page of the story, if theirs does not: a name, how the thing was told of first, who does what about it, or the headline. These words are what is added."
        }
      },
      "required": [
        "of",
        "by"
      ],
      "additionalProperties": false,
      "description": "What is added in square brackets to the wording of a claim: \"the board [the harbour board of Port Mere]\"."
    },
    "Testimony": {
      "type": "object",
      "properties": {
        "article": {
          "type": "string",
          "description": "Id of the article.",
          "pattern": "^[0-9a-f]{12}$"
        },
        "start": {
          "type": "integer",
          "description": "The first code unit.",
          "minimum": 0
        },
        "end": {
          "type": "integer",
          "description": "The code unit after the last.",
          "minimum": 1
        },
        "exact": {
          "type": "string",
          "description": "`text.slice(start, end)` of that article, always.",
          "minLength": 1
        },
        "attribution": {
          "anyOf": [
            {
              "$ref": "#/$defs/Id"
            },
            {
              "type": "null"
            }
          ],
          "description": "The attribution it is the content of."
        },
        "speaker": {
          "type": [
            "string",
            "null"
          ],
          "description": "Who says it: the full name where one is known, else the article's words for them."
        },
        "speakerEntity": {
          "anyOf": [
            {
              "$ref": "#/$defs/Id"
            },
            {
              "type": "null"
            }
          ],
          "description": "The entity that says it."
        },
        "via": {
          "type": [
            "string",
            "null"
          ],
          "description": "The outlet credited for it, by name."
        },
        "cue": {
          "anyOf": [
            {
              "$ref": "#/$defs/Passage"
            },
            {
              "type": "null"
            }
          ],
          "description": "The words for the saying."
        },
        "stance": {
          "$ref": "#/$defs/Stance",
          "description": "How it is put forward."
        }
      },
      "required": [
        "article",
        "attribution",
        "cue",
        "end",
        "exact",
        "speaker",
        "speakerEntity",
        "stance",
        "start",
        "via"
      ],
      "additionalProperties": false,
      "description": "One article's statement of a claim: the passage that states it, and through whom."
    },
    "Origins": {
      "type": "object",
      "properties": {
        "min": {
          "type": "integer",
          "description": "So many at least.",
          "minimum": 1
        },
        "max": {
          "type": "integer",
          "description": "So many at most.",
          "minimum": 1
        },
        "names": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Those that are known by name."
        },
        "reasons": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Why the interval is as it is, in sentences."
        }
      },
      "required": [
        "min",
        "max",
        "names",
        "reasons"
      ],
      "additionalProperties": false,
      "description": "How many organisations obtained a claim themselves, as an interval with reasons."
    },
    "Voice": {
      "type": "object",
      "properties": {
        "name": {
          "type": "string",
          "description": "The name, or the words for somebody unnamed: \"two officials\"."
        },
        "entity": {
          "anyOf": [
            {
              "$ref": "#/$defs/Id"
            },
            {
              "type": "null"
            }
          ],
          "description": "The entity, if it is one."
        },
        "kind": {
          "$ref": "#/$defs/VoiceKind",
          "description": "What kind of speaker it is."
        }
      },
      "required": [
        "name",
        "entity",
        "kind"
      ],
      "additionalProperties": false,
      "description": "Who ultimately says a claim. One statement sent to five papers is five origins and one voice."
    },
    "VoiceKind": {
      "type": "string",
      "enum": [
        "person",
        "body",
        "document",
        "unnamed"
      ],
      "description": "What kind of speaker a voice is."
    },
    "ClaimStatus": {
      "type": "object",
      "properties": {
        "state": {
          "$ref": "#/$defs/ClaimState",
          "description": "What became of it."
        },
        "date": {
          "anyOf": [
            {
              "$ref": "#/$defs/DateText"
            },
            {
              "type": "null"
            }
          ],
          "description": "When."
        },
        "passage": {
          "$ref": "#/$defs/Passage",
          "description": "The words that show it."
        }
      },
      "required": [
        "state",
        "date",
        "passage"
      ],
      "additionalProperties": false,
      "description": "A step in the history of a claim."
    },
    "ClaimState": {
      "type": "string",
      "enum": [
        "reported",
        "denied",
        "confirmed",
        "corrected"
      ],
      "description": "What became of a claim."
    },
    "Reading": {
      "type": "object",
      "properties": {
        "what": {
          "type": "string",
          "description": "Which fact: \"boats\", \"date\"."
        },
        "value": {
          "type": "string",
          "description": "As written."
        },
        "normalized": {
          "type": "string",
          "description": "For comparison."
        },
        "passage": {
          "$ref": "#/$defs/Passage",
          "description": "Where it stands."
        }
      },
      "required": [
        "what",
        "value",
        "normalized",
        "passage"
      ],
      "additionalProperties": false,
      "description": "The value one witness gives for a fact of the claim, for the apparatus."
    },
    "Conflict": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/Id",
          "description": "Of its kind and its two passages."
        },
        "story": {
          "$ref": "#/$defs/Id",
          "description": "The affair it belongs to."
        },
        "kind": {
          "$ref": "#/$defs/ConflictKind",
          "description": "Which kind of value differs."
        },
        "nature": {
          "anyOf": [
            {
              "$ref": "#/$defs/ConflictNature"
            },
            {
              "type": "null"
            }
          ],
          "description": "How the two part; null where they are told differently and it is not proven how."
        },
        "outdated": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Id"
          },
          "description": "Articles of a later day that still give the value a paper has changed since."
        },
        "claims": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Id"
          },
          "description": "The claims whose testimonies hold the passages."
        },
        "a": {
          "$ref": "#/$defs/Passage",
          "description": "One value, where it stands."
        },
        "b": {
          "$ref": "#/$defs/Passage",
          "description": "The other."
        },
        "reason": {
          "type": "string",
          "description": "In what they part, and which texts side with either, in sentences."
        }
      },
      "required": [
        "id",
        "story",
        "kind",
        "nature",
        "outdated",
        "claims",
        "a",
        "b",
        "reason"
      ],
      "additionalProperties": false,
      "description": "Two witnesses that give values for the same fact. Never a winner."
    },
    "ConflictKind": {
      "type": "string",
      "enum": [
        "number",
        "date",
        "name",
        "place",
        "polarity",
        "quote"
      ],
      "description": "Which kind of value differs."
    },
    "ConflictNature": {
      "type": "string",
      "enum": [
        "contradiction",
        "precision",
        "moment",
        "scope",
        "altered",
        "corrected"
      ],
      "description": "How two values part: they cannot both hold (`contradiction`), one is the less precise, each is of its own moment or of its own part of the whole (`scope`), quoted words were `altered`, or a paper `corrected` its own value."
    },
    "Entity": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/Id",
          "description": "Of its kind and where it is named first."
        },
        "kind": {
          "type": "string",
          "enum": [
            "person",
            "organisation",
            "outlet",
            "place",
            "other"
          ],
          "description": "What it is."
        },
        "name": {
          "type": "string",
          "description": "The fullest name."
        },
        "variants": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Variant"
          },
          "description": "Its spellings."
        },
        "roles": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Passage"
          },
          "description": "Where its office or trade is told."
        },
        "mentions": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Passage"
          },
          "description": "Where it is named."
        }
      },
      "required": [
        "id",
        "kind",
        "name",
        "variants",
        "roles",
        "mentions"
      ],
      "additionalProperties": false,
      "description": "Somebody or something named, across articles."
    },
    "Variant": {
      "type": "object",
      "properties": {
        "text": {
          "type": "string",
          "description": "As written."
        },
        "count": {
          "type": "integer",
          "description": "How often.",
          "minimum": 1
        }
      },
      "required": [
        "text",
        "count"
      ],
      "additionalProperties": false,
      "description": "A spelling and how often it occurs."
    },
    "TimelineEntry": {
      "type": "object",
      "properties": {
        "date": {
          "$ref": "#/$defs/DateText",
          "description": "When, as EDTF."
        },
        "story": {
          "$ref": "#/$defs/Id",
          "description": "The affair it belongs to."
        },
        "passage": {
          "$ref": "#/$defs/Passage",
          "description": "The words that tell it."
        },
        "basis": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/DateBasis"
          },
          "description": "What the date rests on."
        },
        "claims": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Id"
          },
          "description": "The claims that state it."
        }
      },
      "required": [
        "date",
        "story",
        "passage",
        "basis",
        "claims"
      ],
      "additionalProperties": false,
      "description": "Something that happened, and when."
    },
    "DateBasis": {
      "type": "object",
      "properties": {
        "passage": {
          "anyOf": [
            {
              "$ref": "#/$defs/Passage"
            },
            {
              "type": "null"
            }
          ],
          "description": "The words it was read from."
        },
        "note": {
          "type": "string",
          "description": "How, in words."
        }
      },
      "required": [
        "passage",
        "note"
      ],
      "additionalProperties": false,
      "description": "What a date rests on."
    },
    "Account": {
      "type": "object",
      "properties": {
        "story": {
          "$ref": "#/$defs/Id",
          "description": "The affair."
        },
        "title": {
          "type": "string",
          "description": "Its name, in words of the pages."
        },
        "sentences": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/AccountSentence"
          },
          "description": "In the order they are read; each reads by itself."
        }
      },
      "required": [
        "story",
        "title",
        "sentences"
      ],
      "additionalProperties": false,
      "description": "An affair told in words of its pages alone."
    },
    "AccountSentence": {
      "type": "object",
      "properties": {
        "text": {
          "type": "string",
          "description": "The words, exactly as the article has them."
        },
        "article": {
          "$ref": "#/$defs/Id",
          "description": "The article whose words are printed."
        },
        "start": {
          "type": "integer",
          "description": "Where the sentence begins in it.",
          "minimum": 0
        },
        "end": {
          "type": "integer",
          "description": "Where it ends.",
          "minimum": 1
        },
        "claims": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Id"
          },
          "description": "The claims it tells, the one it was chosen for first.",
          "minItems": 1
        },
        "sigla": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "The sigla that stand behind it: of lost witnesses first, then of articles, copies included."
        }
      },
      "required": [
        "text",
        "article",
        "start",
        "end",
        "claims",
        "sigla"
      ],
      "additionalProperties": false,
      "description": "A sentence of an account: words of one article. It ends a claim's way: who bears it out stands beside it."
    },
    "Ruling": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/Id",
          "description": "Of what is ruled, by whom and when."
        },
        "kind": {
          "$ref": "#/$defs/RulingKind",
          "description": "What is ruled."
        },
        "of": {
          "anyOf": [
            {
              "$ref": "#/$defs/RulingMatter"
            },
            {
              "type": "null"
            }
          ],
          "description": "Of what two things, where it is of two."
        },
        "by": {
          "type": "string",
          "description": "Who ruled, by the name they gave."
        },
        "at": {
          "$ref": "#/$defs/DateText",
          "description": "When."
        },
        "reason": {
          "type": [
            "string",
            "null"
          ],
          "description": "Why, in their words."
        },
        "value": {
          "type": [
            "string",
            "null"
          ],
          "description": "What is ruled to be so: an outlet, a date, who says it, a kind of link, the words of a note."
        },
        "passages": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Passage"
          },
          "description": "The words it is about, where they were found."
        },
        "articles": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Id"
          },
          "description": "The articles it is about, where they were found."
        },
        "against": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Id"
          },
          "description": "Rulings that say otherwise: where people disagree none of them acts."
        },
        "outcome": {
          "type": "string",
          "enum": [
            "applied",
            "found-nothing",
            "disputed"
          ],
          "description": "Whether it found what it rules on, and stands."
        },
        "note": {
          "type": "string",
          "description": "What was ruled, in a sentence."
        }
      },
      "required": [
        "id",
        "kind",
        "of",
        "by",
        "at",
        "reason",
        "value",
        "passages",
        "articles",
        "against",
        "outcome",
        "note"
      ],
      "additionalProperties": false,
      "description": "A person's ruling as it was replayed."
    },
    "RulingKind": {
      "type": "string",
      "enum": [
        "same",
        "different",
        "unsure",
        "origin",
        "date",
        "speaker",
        "wording",
        "hide",
        "note",
        "undo"
      ],
      "description": "What a person can rule: see docs/casebook.md."
    },
    "RulingMatter": {
      "type": "string",
      "enum": [
        "claims",
        "persons",
        "outlets",
        "links"
      ],
      "description": "Of what two things it is ruled that they are one or two."
    },
    "NotSeen": {
      "type": "object",
      "properties": {
        "failed": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/UnreadSource"
          },
          "description": "Inputs that could not be read."
        },
        "undated": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Id"
          },
          "description": "Articles without a date."
        },
        "otherLanguages": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Id"
          },
          "description": "Articles that were collated and not read, for their language."
        },
        "lostWitnesses": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Id"
          },
          "description": "Reports nobody here holds: witnesses."
        },
        "notes": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "What else a reader must know, in sentences."
        }
      },
      "required": [
        "failed",
        "undated",
        "otherLanguages",
        "lostWitnesses",
        "notes"
      ],
      "additionalProperties": false,
      "description": "What could not be read, dated or understood."
    },
    "UnreadSource": {
      "type": "object",
      "properties": {
        "source": {
          "type": "string",
          "description": "Where it was, relative to the path given."
        },
        "reason": {
          "type": "string",
          "description": "Why not."
        }
      },
      "required": [
        "source",
        "reason"
      ],
      "additionalProperties": false,
      "description": "An input that could not be read."
    },
    "Generator": {
      "type": "object",
      "properties": {
        "name": {
          "type": "string",
          "const": "variorum",
          "description": "The program."
        },
        "version": {
          "type": "string",
          "description": "Version of the program."
        },
        "models": {
          "type": "object",
          "additionalProperties": {
            "$ref": "#/$defs/Digest"
          },
          "description": "SHA-256 of each trained model by name, so that the edition can be made again."
        },
        "settings": {
          "type": "object",
          "additionalProperties": {
            "type": [
              "string",
              "number",
              "boolean"
            ]
          },
          "description": "What was set otherwise than shipped."
        },
        "digest": {
          "$ref": "#/$defs/Digest",
          "description": "SHA-256 of the edition as canonical JSON (RFC 8785: keys sorted by code unit, no blank space, UTF-8) without this field. An edition that was altered no longer has its digest and is refused."
        }
      },
      "required": [
        "name",
        "version",
        "models",
        "settings",
        "digest"
      ],
      "additionalProperties": false,
      "description": "What made the edition. No clock time, no path of the machine."
    }
  }
};
